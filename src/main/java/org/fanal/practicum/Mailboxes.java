package org.fanal.practicum;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.people.Account;
import org.fanal.people.Accounts;
import org.fanal.platform.Hashes;
import org.fanal.platform.Secrets;
import org.fanal.practicum.model.Mailbox;

/**
 * Who holds the mailbox that a link was sent to. The address itself is erased when the form is in;
 * its mark stays, an HMAC under a secret of its own, so that an account made later is recognised.
 */
@Dependent
public class Mailboxes {

  private static final UUID OWNER = UUID.fromString("6f0d5a52-1f0b-4f7e-9c0e-0d7a1b7c2e11");
  private static final String USE = "practicum/mailbox";

  private final Accounts accounts;
  private final Secrets secrets;

  @Inject
  public Mailboxes(Accounts accounts, Secrets secrets) {
    this.accounts = accounts;
    this.secrets = secrets;
  }

  Optional<PersonId> owner(String address) {
    return accounts.findByExactEmail(address).map(Account::person).map(person -> person.id());
  }

  byte[] mark(Mailbox mailbox) {
    return Hashes.hmac(secrets.derive(OWNER, USE), mailbox.value());
  }

  /** The mark of a person's own mailbox; empty where no mailbox was ever marked. */
  Optional<byte[]> findMark(PersonId person) {
    return accounts
        .find(person)
        .flatMap(account -> Mailbox.of(account.email()))
        .flatMap(
            mailbox ->
                secrets
                    .unlock(List.of(OWNER))
                    .derive(OWNER, USE)
                    .map(key -> Hashes.hmac(key, mailbox.value())));
  }
}
