package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
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
