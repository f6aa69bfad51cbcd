package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.fanal.kernel.PersonId;
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
 * What a person signs in with, changed by somebody who is signed in and says the password once
 * more. The address changes only when the link mailed to the new one is used; the old one is told.
 */
@ApplicationScoped
public class SignInChanges {

  private SignIn signIn;
  private AccountRows accounts;
  private Links links;
  private LinkRows rows;
  private Passwords passwords;
  private Sessions sessions;
  private LinkLetters letters;
  private Mail mail;
  private Clock clock;

  protected SignInChanges() {}

  @Inject
  public SignInChanges(
      SignIn signIn,
      AccountRows accounts,
      Links links,
      LinkRows rows,
      Passwords passwords,
      Sessions sessions,
      LinkLetters letters,
      Mail mail,
      Clock clock) {
    this.signIn = signIn;
    this.accounts = accounts;
    this.links = links;
    this.rows = rows;
    this.passwords = passwords;
    this.sessions = sessions;
    this.letters = letters;
    this.mail = mail;
    this.clock = clock;
  }

  public sealed interface Outcome
      permits Changed, LetterSent, NotThePassword, OtherPassword, NotAnAddress, Wait {}

  /** The other sessions are closed; this token opens the one of the person's browser. */
  public record Changed(String token) implements Outcome {}

  /** The same for every address. */
  public record LetterSent() implements Outcome {}

  public record NotThePassword() implements Outcome {}

  /** Another password is needed: {@code SHORT}, {@code LONG}, {@code COMMON}, {@code PERSONAL}. */
  public record OtherPassword(String flaw) implements Outcome {}

  public record NotAnAddress() implements Outcome {}

  public record Wait(Instant until) implements Outcome {}

  @Transactional
  public Outcome changePassword(PersonId person, String present, String next, String client) {
    if (!signIn.confirms(person, present, client)) {
      return new NotThePassword();
    }
    AccountRow account = accounts.lock(person).orElseThrow();
    Optional<Flaw> flaw =
        PasswordRules.flawOf(next, account.email(), account.person().chosenName());
    if (flaw.isPresent()) {
      return new OtherPassword(flaw.get().name());
    }
    account.openWith(passwords.hash(next));
    sessions.closeAll(person);
    rows.deleteAll(account.email(), LinkKind.RESET);
    rows.deleteAbout(person, LinkKind.NEW_EMAIL);
    mail.send(letters.passwordChanged(account.person(), account.email()));
    return new Changed(sessions.open(person));
  }

  @Transactional
  public Outcome askNewEmail(PersonId person, String email, String password, String client) {
    Optional<EmailAddress> address = EmailAddress.of(email);
    if (address.isEmpty()) {
      return new NotAnAddress();
    }
    if (!signIn.confirms(person, password, client)) {
      return new NotThePassword();
    }
    Optional<Instant> wait = links.pass(Kind.LETTER, address.get(), client);
    if (wait.isPresent()) {
      return new Wait(wait.get());
    }
    AccountRow account = accounts.find(person).orElseThrow();
    LinkRow link =
        new LinkRow(
            LinkKind.NEW_EMAIL,
            address.get(),
            account.person().language(),
            Details.NONE,
            clock.instant());
    links.ask(link.about(person));
    return new LetterSent();
  }

  /** The address that this link would confirm. */
  @Transactional
  public Optional<String> pendingEmail(String token) {
    return Token.of(token)
        .flatMap(held -> rows.find(held, Set.of(LinkKind.NEW_EMAIL), clock.instant()))
        .map(row -> row.email().value());
  }

  /** False when the link is good no more, or the address found a holder meanwhile. */
  @Transactional
  public boolean confirmNewEmail(String token) {
    return Token.of(token)
        .flatMap(held -> rows.take(held, LinkKind.NEW_EMAIL, clock.instant()))
        .filter(row -> accounts.findByEmail(row.email()).isEmpty())
        .filter(this::isReachedThere)
        .isPresent();
  }

  private boolean isReachedThere(LinkRow link) {
    Optional<AccountRow> account = link.person().flatMap(accounts::lock);
    account.ifPresent(row -> move(row, link));
    return account.isPresent();
  }

  private void move(AccountRow account, LinkRow link) {
    EmailAddress old = account.email();
    account.reachAt(link.email());
    rows.deleteAll(old, LinkKind.RESET);
    rows.deleteAll(link.email(), LinkKind.NEW_EMAIL);
    mail.send(letters.emailChanged(account.person(), old));
  }
}
