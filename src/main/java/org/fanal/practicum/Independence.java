package org.fanal.practicum;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.fanal.kernel.PersonId;
import org.fanal.people.Account;
import org.fanal.people.Accounts;
import org.fanal.people.Role;
import org.fanal.practicum.model.Mailbox;
import org.fanal.study.Teaching;

/** Who may assess somebody, as far as we can know; the rest they declare themselves. */
@Dependent
class Independence {

  private final Teaching teaching;
  private final Accounts accounts;
  private final FormDesk desk;
  private final Beginning beginning;

  @Inject
  Independence(Teaching teaching, Accounts accounts, FormDesk desk, Beginning beginning) {
    this.teaching = teaching;
    this.accounts = accounts;
    this.desk = desk;
    this.beginning = beginning;
  }

  AskOutcome ofMailbox(CaseFile file, String email) {
    Optional<Mailbox> mailbox = Mailbox.of(email);
    if (mailbox.isEmpty()) {
      return AskOutcome.NOT_AN_ADDRESS;
    }
    boolean isBarred =
        account(mailbox.get().value()).filter(barredFromSite(file)::contains).isPresent();
    return isBarred ? AskOutcome.NOT_INDEPENDENT : open(file);
  }

  AskOutcome ofPeer(CaseFile file, PersonId peer) {
    boolean assesses = accounts.holding(Role.ASSESSOR).contains(peer);
    return assesses && !barred(file).contains(peer) ? open(file) : AskOutcome.NOT_INDEPENDENT;
  }

  /** The person, those who taught them, and those who assess them already. */
  Set<PersonId> barred(CaseFile file) {
    Set<PersonId> barred = barredFromSite(file);
    desk.mailbox(file).flatMap(this::account).ifPresent(barred::add);
    return barred;
  }

  /** Whether it may still be said that an assessor did not teach the person. */
  boolean taught(PersonId assessor, PersonId person) {
    return teaching.trainersOf(person).contains(assessor);
  }

  private Set<PersonId> barredFromSite(CaseFile file) {
    Set<PersonId> barred = new HashSet<>(teaching.trainersOf(file.person()));
    barred.add(file.person());
    file.forms().stream().flatMap(form -> form.assessor().stream()).forEach(barred::add);
    return barred;
  }

  private AskOutcome open(CaseFile file) {
    return beginning.isOpen(file.person(), file.programme())
        ? AskOutcome.ASKED
        : AskOutcome.NOT_YET;
  }

  private Optional<PersonId> account(String email) {
    return accounts.findByExactEmail(email).map(Account::person).map(person -> person.id());
  }
}
