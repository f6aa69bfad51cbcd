package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.kernel.Language;
import org.fanal.kernel.Region;
import org.fanal.people.Limits.Kind;
import org.fanal.people.model.ChosenName;
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

/**
 * Signing up in two steps: the address first, then, from the link that was mailed to it, a
 * password. Until then there is no account, so nobody can hold one for another's address.
 */
@ApplicationScoped
public class SignUp {

  private Links links;
  private LinkRows rows;
  private AccountRows accounts;
  private NewAccounts newAccounts;
  private Sessions sessions;
  private Clock clock;

  protected SignUp() {}

  @Inject
  public SignUp(
      Links links,
      LinkRows rows,
      AccountRows accounts,
      NewAccounts newAccounts,
      Sessions sessions,
      Clock clock) {
    this.links = links;
    this.rows = rows;
    this.accounts = accounts;
    this.newAccounts = newAccounts;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** What keeps a request from being taken. */
  public enum Missing {
    EMAIL,
    NAME,
    CONSENT
  }

  public sealed interface Asked permits Sent, NotYet, Wait {}

  /** A letter is on its way; the same for every address. */
  public record Sent() implements Asked {}

  public record NotYet(Set<Missing> missing) implements Asked {}

  public record Wait(Instant until) implements Asked {}

  @Transactional
  public Asked ask(String email, Profile profile, Agreement agreement, String client) {
    Optional<EmailAddress> address = EmailAddress.of(email);
    Optional<ChosenName> name = ChosenName.of(profile.chosenName());
    Set<Missing> missing = missing(address, name, agreement);
    if (!missing.isEmpty()) {
      return new NotYet(missing);
    }
    Optional<Instant> wait = links.pass(Kind.LETTER, address.get(), client);
    if (wait.isPresent()) {
      return new Wait(wait.get());
    }
    Details details = details(name.get(), profile, agreement);
    links.ask(
        new LinkRow(LinkKind.SIGN_UP, address.get(), profile.language(), details, clock.instant()));
    return new Sent();
  }

  private static Set<Missing> missing(
      Optional<EmailAddress> address, Optional<ChosenName> name, Agreement agreement) {
    Set<Missing> missing = EnumSet.noneOf(Missing.class);
    if (address.isEmpty()) {
      missing.add(Missing.EMAIL);
    }
    if (name.isEmpty()) {
      missing.add(Missing.NAME);
    }
    if (!agreement.service()) {
      missing.add(Missing.CONSENT);
    }
    return missing;
  }

  private static Details details(ChosenName name, Profile profile, Agreement agreement) {
    return new Details(
        Map.of(
            "name", name.value(),
            "region", profile.region().code(),
            "zone", profile.zone().getId(),
            "mail", Boolean.toString(agreement.mail())));
  }

  /** Whose sign-up this link would finish. */
  public record Pending(String email, String chosenName) {}

  @Transactional
  public Optional<Pending> find(String token) {
    return Token.of(token)
        .flatMap(held -> rows.find(held, Set.of(LinkKind.SIGN_UP), clock.instant()))
        .map(row -> new Pending(row.email().value(), row.details().get("name")));
  }

  /** Makes the account, when the link is good and the password will do. */
  @Transactional
  public Opening finish(String token, String password) {
    return Token.of(token)
        .flatMap(held -> rows.take(held, LinkKind.SIGN_UP, clock.instant()))
        .filter(row -> accounts.findByEmail(row.email()).isEmpty())
        .map(row -> finish(row, password))
        .orElseGet(Opening.Gone::new);
  }

  private Opening finish(LinkRow row, String password) {
    Details details = row.details();
    ChosenName name = new ChosenName(details.get("name"));
    Optional<Flaw> flaw = PasswordRules.flawOf(password, row.email(), name.value());
    if (flaw.isPresent()) {
      return new Opening.OtherPassword(flaw.get().name());
    }
    boolean mail = Boolean.parseBoolean(details.get("mail"));
    AccountRow made =
        newAccounts.make(row.email(), name, profile(row.language(), details), mail, password);
    made.takeOn(Role.TRAINEE);
    rows.deleteAll(row.email(), LinkKind.SIGN_UP);
    return new Opening.Opened(made.person(), sessions.open(made.id()));
  }

  private static Profile profile(Language language, Details details) {
    Region region = Region.of(details.get("region")).orElse(Region.OTHER);
    return new Profile(details.get("name"), language, region, ZoneId.of(details.get("zone")));
  }
}
