package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.people.model.ChosenName;
import org.fanal.people.model.EmailAddress;
import org.fanal.people.store.AccountRow;
import org.fanal.people.store.AccountRows;

/** Makes the account of somebody whose address is confirmed, with what they agreed to. */
@ApplicationScoped
public class NewAccounts {

  private AccountRows rows;
  private Consents consents;
  private Passwords passwords;
  private Clock clock;

  protected NewAccounts() {}

  @Inject
  public NewAccounts(AccountRows rows, Consents consents, Passwords passwords, Clock clock) {
    this.rows = rows;
    this.consents = consents;
    this.passwords = passwords;
    this.clock = clock;
  }

  @Transactional(TxType.MANDATORY)
  public AccountRow make(
      EmailAddress email, ChosenName name, Profile profile, boolean mail, String password) {
    PersonId person = new PersonId(UUID.randomUUID());
    AccountRow row = new AccountRow(person, email, passwords.hash(password), clock.instant());
    row.call(name);
    row.speak(profile.language());
    row.liveIn(profile.region(), profile.zone());
    rows.add(row);
    consents.give(person, Purpose.SERVICE);
    if (mail) {
      consents.give(person, Purpose.MAIL);
    }
    return row;
  }
}
