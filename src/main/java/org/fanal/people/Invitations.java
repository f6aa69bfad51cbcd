package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
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
 * Invitations by mail to a role, an organisation, a cohort. Whoever invites learns nothing about
 * the address; whoever holds the link takes it with the account they have, or opens one with it.
 */
@ApplicationScoped
public class Invitations {

  private static final String AIM = "aim";
  private static final String TARGET = "target";
  private static final String BY = "by";

  private Links links;
  private LinkRows rows;
  private LinkLetters letters;
  private AccountRows accounts;
  private NewAccounts newAccounts;
  private Sessions sessions;
  private Roles roles;
  private Instance<InvitationAim> aims;
  private Clock clock;

  protected Invitations() {}

  @Inject
  public Invitations(
      Links links,
      LinkRows rows,
      LinkLetters letters,
      AccountRows accounts,
      NewAccounts newAccounts,
      Sessions sessions,
      Roles roles,
      @Any Instance<InvitationAim> aims,
      Clock clock) {
    this.links = links;
    this.rows = rows;
    this.letters = letters;
    this.accounts = accounts;
    this.newAccounts = newAccounts;
    this.sessions = sessions;
    this.roles = roles;
    this.aims = aims;
    this.clock = clock;
  }

  public sealed interface Outcome permits Sent, NotAnAddress, Wait {}

  public record Sent() implements Outcome {}

  public record NotAnAddress() implements Outcome {}

  public record Wait(Instant until) implements Outcome {}

  /**
   * Sends an invitation by mail, good for 14 days.
   *
   * @param aim the name of an {@link InvitationAim}
   */
  @Transactional
  public Outcome invite(PersonId by, String email, Language language, String aim, String target) {
    Optional<EmailAddress> address = EmailAddress.of(email);
    if (address.isEmpty()) {
      return new NotAnAddress();
    }
    Optional<Instant> wait = links.pass(Kind.INVITATION, address.get(), by.toString());
    if (wait.isPresent()) {
      return new Wait(wait.get());
    }
    links.ask(row(by, address.get(), language, aim, target));
    return new Sent();
  }

  /** The address of an invitation that is handed over in another way than by mail. */
  @Transactional
  public String link(PersonId by, String email, String aim, String target, Instant until) {
    EmailAddress address =
        EmailAddress.of(email).orElseThrow(() -> new IllegalArgumentException("Not an address"));
    LinkRow row = row(by, address, Language.FR, aim, target).until(until);
    Token token = row.sendable();
    rows.add(row, clock.instant());
    return letters.address(row, token);
  }

  private LinkRow row(
      PersonId by, EmailAddress email, Language language, String aim, String target) {
    aimNamed(aim);
    Details details = new Details(Map.of(AIM, aim, TARGET, target, BY, by.toString()));
    return new LinkRow(LinkKind.INVITATION, email, language, details, clock.instant());
  }

  /** Empty when it was taken, is too old, never was, or what it is to is no more. */
  @Transactional
  public Optional<Invitation> find(String token) {
    return Token.of(token)
        .flatMap(held -> rows.find(held, Set.of(LinkKind.INVITATION), clock.instant()))
        .flatMap(this::invitation);
  }

  private Optional<Invitation> invitation(LinkRow row) {
    Details details = row.details();
    boolean known = accounts.findByEmail(row.email()).isPresent();
    return aimNamed(details.get(AIM))
        .describe(details.get(TARGET))
        .map(what -> new Invitation(row.email().value(), details.get(AIM), what, known));
  }

  /**
   * Takes it for somebody who is signed in, whatever their address: the link is what counts.
   *
   * @return where they go on; empty when the invitation is good no more
   */
  @Transactional
  public Optional<String> accept(String token, PersonId person) {
    return take(token).map(row -> letIn(row, person));
  }

  /** Opens an account with it for its address, and takes it. */
  @Transactional
  public Opening open(String token, Profile profile, Agreement agreement, String password) {
    return take(token)
        .filter(row -> accounts.findByEmail(row.email()).isEmpty())
        .map(row -> open(row, profile, agreement, password))
        .orElseGet(Opening.Gone::new);
  }

  private Opening open(LinkRow row, Profile profile, Agreement agreement, String password) {
    Optional<ChosenName> name = ChosenName.of(profile.chosenName());
    if (name.isEmpty()) {
      return new Opening.OtherName();
    }
    if (!agreement.service()) {
      return new Opening.NoConsent();
    }
    Optional<Flaw> flaw = PasswordRules.flawOf(password, row.email(), name.get().value());
    if (flaw.isPresent()) {
      return new Opening.OtherPassword(flaw.get().name());
    }
    AccountRow made =
        newAccounts.make(row.email(), name.get(), profile, agreement.mail(), password);
    letIn(row, made.id());
    rows.deleteAll(row.email(), LinkKind.SIGN_UP);
    return new Opening.Opened(made.person(), sessions.open(made.id()));
  }

  private Optional<LinkRow> take(String token) {
    return Token.of(token)
        .flatMap(held -> rows.take(held, LinkKind.INVITATION, clock.instant()))
        .filter(row -> invitation(row).isPresent());
  }

  private String letIn(LinkRow row, PersonId person) {
    Details details = row.details();
    InvitationAim aim = aimNamed(details.get(AIM));
    PersonId by = new PersonId(java.util.UUID.fromString(details.get(BY)));
    roles.give(by, person, aim.role(details.get(TARGET)));
    rows.delete(row);
    return aim.accept(person, details.get(TARGET), by);
  }

  private InvitationAim aimNamed(String name) {
    return aims.stream()
        .filter(aim -> aim.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No invitation is to a " + name));
  }
}
