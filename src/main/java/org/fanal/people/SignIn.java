package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.people.Limits.Kind;
import org.fanal.people.model.EmailAddress;
import org.fanal.people.store.AccountRow;
import org.fanal.people.store.AccountRows;

/** Opens a session for whoever knows an address and its password. */
@ApplicationScoped
public class SignIn {

  /** Longer ones are refused before they cost anything. */
  public static final int LONGEST_PASSWORD = 200;

  private AccountRows accounts;
  private Sessions sessions;
  private Passwords passwords;
  private Limits limits;
  private Clock clock;

  protected SignIn() {}

  @Inject
  public SignIn(
      AccountRows accounts, Sessions sessions, Passwords passwords, Limits limits, Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.passwords = passwords;
    this.limits = limits;
    this.clock = clock;
  }

  /** What became of it. */
  public sealed interface Outcome permits SignedIn, NotTheseTwo, Wait {}

  /** The token is for the person's browser alone. */
  public record SignedIn(Person person, String token) implements Outcome {}

  /** Address and password do not belong together; which of them is not said. */
  public record NotTheseTwo() implements Outcome {}

  public record Wait(Instant until) implements Outcome {}

  /**
   * @param client the network address that asks, for the limit
   */
  @Transactional
  public Outcome with(String email, String password, String client) {
    Optional<Instant> wait = limits.pass(Kind.SIGN_IN, email, client, clock.instant());
    if (wait.isPresent()) {
      return new Wait(wait.get());
    }
    Optional<AccountRow> account = EmailAddress.of(email).flatMap(accounts::findByEmail);
    if (!knows(account, password)) {
      return new NotTheseTwo();
    }
    limits.forgive(Kind.SIGN_IN, email, client);
    Person person = account.orElseThrow().person();
    return new SignedIn(person, sessions.open(person.id()));
  }

  /** Whether this is the person's password; counted like a sign-in. */
  @Transactional
  public boolean confirms(PersonId person, String password, String client) {
    String key = person.toString();
    if (limits.pass(Kind.SIGN_IN, key, client, clock.instant()).isPresent()) {
      return false;
    }
    boolean right = knows(accounts.find(person), password);
    if (right) {
      limits.forgive(Kind.SIGN_IN, key, client);
    }
    return right;
  }

  private boolean knows(Optional<AccountRow> account, String password) {
    if (password.length() > LONGEST_PASSWORD) {
      return false;
    }
    if (account.isEmpty()) {
      passwords.matchNobody(password);
      return false;
    }
    return passwords.matches(password, account.get().passwordHash());
  }
}
