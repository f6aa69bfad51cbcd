package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.people.model.ChosenName;
import org.fanal.people.model.EmailAddress;
import org.fanal.people.store.AccountRow;
import org.fanal.people.store.AccountRows;

/** Accounts, found and looked after. */
@ApplicationScoped
public class Accounts {

  private static final int AT_ONCE = 500;

  private AccountRows rows;

  protected Accounts() {}

  @Inject
  public Accounts(AccountRows rows) {
    this.rows = rows;
  }

  @Transactional
  public Optional<Account> find(PersonId person) {
    return rows.find(person).map(AccountRow::account);
  }

  /** For administrators alone: whoever asks may know who has an account. */
  @Transactional
  public Optional<Account> findByExactEmail(String email) {
    return EmailAddress.of(email).flatMap(rows::findByEmail).map(AccountRow::account);
  }

  /**
   * As {@link #findByExactEmail}, for a whole list, {@value #AT_ONCE} a statement.
   *
   * @return in the order of the list
   */
  @Transactional
  public List<Optional<PersonId>> findByExactEmails(List<String> emails) {
    List<Optional<EmailAddress>> written = emails.stream().map(EmailAddress::of).toList();
    List<EmailAddress> wanted = written.stream().flatMap(Optional::stream).distinct().toList();
    Map<String, PersonId> found = new HashMap<>();
    for (int from = 0; from < wanted.size(); from += AT_ONCE) {
      found.putAll(
          rows.findByEmails(wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE))));
    }
    return written.stream().map(address -> address.map(known -> found.get(known.value()))).toList();
  }

  /** The chosen names of those who have an account still; one statement. */
  @Transactional
  public Map<PersonId, String> names(Collection<PersonId> people) {
    return rows.names(people);
  }

  @Transactional
  public List<PersonId> holding(Role role) {
    return rows.holding(role);
  }

  @Transactional
  public void speak(PersonId person, Language language) {
    rows.lock(person).ifPresent(row -> row.speak(language));
  }

  /** False when the name cannot be taken as it is; nothing changes then. */
  @Transactional
  public boolean describe(PersonId person, Profile profile) {
    Optional<ChosenName> name = ChosenName.of(profile.chosenName());
    name.ifPresent(called -> rows.lock(person).ifPresent(row -> write(row, called, profile)));
    return name.isPresent();
  }

  private static void write(AccountRow row, ChosenName name, Profile profile) {
    row.call(name);
    row.speak(profile.language());
    row.liveIn(profile.region(), profile.zone());
  }
}
