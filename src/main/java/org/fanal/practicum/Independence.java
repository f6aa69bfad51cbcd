package org.fanal.practicum;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.practicum.Assessor;
import org.fanal.people.Accounts;
import org.fanal.people.Role;
import org.fanal.practicum.model.Mailbox;
import org.fanal.practicum.store.CaseRow;
import org.fanal.practicum.store.EntryRows;
import org.fanal.study.Teaching;

/** Who may assess somebody, as far as we can know; the rest they declare themselves. */
@Dependent
class Independence {

  private final Teaching teaching;
  private final Accounts accounts;
  private final Mailboxes mailboxes;
  private final EntryRows entries;
  private final FormDesk desk;
  private final Beginning beginning;

  @Inject
  Independence(
      Teaching teaching,
      Accounts accounts,
      Mailboxes mailboxes,
      EntryRows entries,
      FormDesk desk,
      Beginning beginning) {
    this.teaching = teaching;
    this.accounts = accounts;
    this.mailboxes = mailboxes;
    this.entries = entries;
    this.desk = desk;
    this.beginning = beginning;
  }

  AskOutcome ofMailbox(CaseFile file, PersonId asking, String email) {
    Optional<Mailbox> mailbox = Mailbox.of(email);
    if (mailbox.isEmpty()) {
      return AskOutcome.NOT_AN_ADDRESS;
    }
    boolean isBarred =
        mailboxes
            .owner(mailbox.get().value())
            .filter(barredFromSite(file, asking)::contains)
            .isPresent();
    return isBarred ? AskOutcome.NOT_INDEPENDENT : open(file);
  }

  AskOutcome ofPeer(CaseFile file, PersonId asking, PersonId peer) {
    boolean free =
        accounts.holding(Role.ASSESSOR).contains(peer)
            && !barred(file, asking).contains(peer)
            && !isAtTheSite(file, peer);
    return free ? open(file) : AskOutcome.NOT_INDEPENDENT;
  }

  /** The person, those who taught them, handle the practicum or assess it already. */
  Set<PersonId> barred(CaseFile file, PersonId asking) {
    Set<PersonId> barred = barredFromSite(file, asking);
    file.form(Assessor.SITE).flatMap(AssessorForm::assessor).ifPresent(barred::add);
    desk.mailbox(file).flatMap(mailboxes::owner).ifPresent(barred::add);
    return barred;
  }

  /** Whether it may still be said that a peer neither taught the person nor handled this. */
  boolean isStillOf(PersonId peer, CaseRow practicum) {
    return !teaching.trainersOf(practicum.person()).contains(peer)
        && !entries.isHandledBy(practicum.id(), peer);
  }

  /** Also when the account was made after the form was in, and its address erased. */
  private boolean isAtTheSite(CaseFile file, PersonId peer) {
    return mailboxes.findMark(peer).filter(mark -> desk.isMailedTo(file, mark)).isPresent();
  }

  private Set<PersonId> barredFromSite(CaseFile file, PersonId asking) {
    Set<PersonId> barred = new HashSet<>(teaching.trainersOf(file.person()));
    barred.add(file.person());
    barred.add(asking);
    barred.addAll(file.handlers());
    file.forms().stream()
        .filter(form -> form.by() != Assessor.SITE)
        .flatMap(form -> form.assessor().stream())
        .forEach(barred::add);
    return barred;
  }

  private AskOutcome open(CaseFile file) {
    return beginning.isOpen(file.person(), file.programme())
        ? AskOutcome.ASKED
        : AskOutcome.NOT_YET;
  }
}
