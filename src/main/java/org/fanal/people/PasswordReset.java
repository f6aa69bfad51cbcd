package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.fanal.kernel.Language;
import org.fanal.people.Limits.Kind;
import org.fanal.people.model.Details;
import org.fanal.people.model.EmailAddress;
import org.fanal.people.model.LinkKind;
import org.fanal.people.model.PasswordRules;
import org.fanal.people.model.PasswordRules.Flaw;
import org.fanal.people.model.Token;
import org.fanal.people.store.AccountRow;
import org.fanal.people.store.AccountRows;
import org.fanal.people.store.LinkRow;
import org.fanal.people.store.LinkRows;
import org.fanal.platform.Mail;

/**
 * A new password for whoever reads the account's mail; it ends every session, and every change of
 * address that somebody who knew the old password may have begun.
 */
@ApplicationScoped
public class PasswordReset {

  private Links links;
  private LinkRows rows;
  private AccountRows accounts;
  private Passwords passwords;
  private Sessions sessions;
  private LinkLetters letters;
  private Mail mail;
  private Clock clock;

  protected PasswordReset() {}

  @Inject
  public PasswordReset(
      Links links,
      LinkRows rows,
      AccountRows accounts,
      Passwords passwords,
      Sessions sessions,
      LinkLetters letters,
      Mail mail,
      Clock clock) {
    this.links = links;
    this.rows = rows;
    this.accounts = accounts;
    this.passwords = passwords;
    this.sessions = sessions;
    this.letters = letters;
    this.mail = mail;
    this.clock = clock;
  }

  public sealed interface Asked permits Sent, NotAnAddress, Wait {}

  /** A letter is on its way if the address has an account; the same answer if not. */
  public record Sent() implements Asked {}

  public record NotAnAddress() implements Asked {}

  public record Wait(Instant until) implements Asked {}

  @Transactional
  public Asked ask(String email, Language language, String client) {
    Optional<EmailAddress> address = EmailAddress.of(email);
    if (address.isEmpty()) {
      return new NotAnAddress();
    }
    Optional<Instant> wait = links.pass(Kind.RESET, address.get(), client);
    if (wait.isPresent()) {
      return new Wait(wait.get());
    }
    links.ask(new LinkRow(LinkKind.RESET, address.get(), language, Details.NONE, clock.instant()));
    return new Sent();
  }

  @Transactional
  public boolean isOpen(String token) {
    return Token.of(token)
        .flatMap(held -> rows.find(held, Set.of(LinkKind.RESET), clock.instant()))
        .isPresent();
  }

  @Transactional
  public Opening reset(String token, String password) {
    return Token.of(token)
        .flatMap(held -> rows.take(held, LinkKind.RESET, clock.instant()))
        .flatMap(LinkRow::person)
        .flatMap(accounts::lock)
        .map(account -> reset(account, password))
        .orElseGet(Opening.Gone::new);
  }

  private Opening reset(AccountRow account, String password) {
    Optional<Flaw> flaw =
        PasswordRules.flawOf(password, account.email(), account.person().chosenName());
    if (flaw.isPresent()) {
      return new Opening.OtherPassword(flaw.get().name());
    }
    account.openWith(passwords.hash(password));
    rows.deleteAll(account.email(), LinkKind.RESET);
    rows.deleteAbout(account.id(), LinkKind.NEW_EMAIL);
    sessions.closeAll(account.id());
    mail.send(letters.passwordChanged(account.person(), account.email()));
    return new Opening.Opened(account.person(), sessions.open(account.id()));
  }
}
