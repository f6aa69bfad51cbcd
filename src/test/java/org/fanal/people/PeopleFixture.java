package org.fanal.people;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Region;
import org.fanal.people.model.ChosenName;
import org.fanal.people.model.EmailAddress;
import org.fanal.people.store.AccountRow;
import org.fanal.people.store.AccountRows;
import org.fanal.people.store.ApplicationRows;
import org.fanal.people.store.ConsentRows;
import org.fanal.people.store.DomainProofRows;
import org.fanal.people.store.LinkRows;
import org.fanal.people.store.OrganisationRows;
import org.fanal.people.store.SessionRows;
import org.fanal.platform.Letter;
import org.fanal.platform.Mail;
import org.fanal.platform.Outbox;
import org.fanal.platform.PlatformFixture;
import org.fanal.testing.HandClock;
import org.fanal.testing.Several;
import org.fanal.testing.TestDatabase;

/** People as the container would wire them, on the test database, with a clock by hand. */
final class PeopleFixture {

  static final String PASSWORD = "une phrase bien longue";
  static final String CLIENT = "192.0.2.1";
  static final Profile PROFILE =
      new Profile("Zoé", Language.FR, Region.CA_QC, ZoneId.of("America/Toronto"));
  static final Agreement AGREED = new Agreement(true, false);
  private static final Pattern LINK =
      Pattern.compile("/(?:confirm|reset|invitation|domain)/([\\w-]{43})");

  final TestDatabase database = TestDatabase.running();
  final HandClock clock = new HandClock(Instant.parse("2026-11-21T12:00:00Z"));
  final List<Letter> letters = new ArrayList<>();
  final List<LinkAsked> asked = new ArrayList<>();
  final List<UUID> forgotten = new ArrayList<>();

  private final EntityManager entities = database.entities();
  private final AccountRows accountRows = new AccountRows(entities);
  final ConsentRows consentRows = new ConsentRows(entities);
  private final LinkRows linkRows = new LinkRows(entities);
  private final OrganisationRows organisationRows = new OrganisationRows(entities);
  private final SessionRows sessionRows = new SessionRows(entities);
  private final Passwords passwords = new Passwords();
  private final Limits limits = new Limits();
  private final Outbox outbox = new Asked();
  private final Mail mail = new Letterbox();
  private final LinkLetters linkLetters = new LinkLetters(PlatformFixture.settings(Map.of()));
  private final Links links = new Links(linkRows, limits, outbox, clock);

  final Accounts accounts = new Accounts(accountRows);
  final Sessions sessions = new Sessions(sessionRows, clock);
  final SignIn signIn = new SignIn(accountRows, sessions, passwords, limits, clock);
  final Consents consents = new Consents(consentRows, outbox, clock);
  final Roles roles = new Roles(accountRows, linkRows, PlatformFixture.audit(clock));
  final Organisations organisations =
      new Organisations(organisationRows, linkRows, roles, PlatformFixture.audit(clock), clock);
  private final ApplicationRows applicationRows = new ApplicationRows(entities);
  private final DomainProofRows proofRows = new DomainProofRows(entities);
  final Applications applications =
      new Applications(
          applicationRows,
          proofRows,
          PlatformFixture.secrets(),
          PlatformFixture.audit(clock),
          clock);
  final DomainProofs proofs =
      new DomainProofs(
          proofRows,
          applicationRows,
          organisationRows,
          linkLetters,
          limits,
          mail,
          PlatformFixture.audit(clock),
          clock);
  final Admissions admissions =
      new Admissions(
          applicationRows,
          proofRows,
          organisationRows,
          organisations,
          accounts,
          linkLetters,
          mail,
          PlatformFixture.secrets(),
          PlatformFixture.audit(clock),
          clock);
  final NewAccounts newAccounts = new NewAccounts(accountRows, consents, passwords, clock);
  final SignUp signUp = new SignUp(links, linkRows, accountRows, newAccounts, sessions, clock);
  final PasswordReset reset =
      new PasswordReset(
          links, linkRows, accountRows, passwords, sessions, linkLetters, mail, clock);
  final SignInChanges changes =
      new SignInChanges(
          signIn, accountRows, links, linkRows, passwords, sessions, linkLetters, mail, clock);
  final Invitations invitations =
      new Invitations(
          links,
          linkRows,
          linkLetters,
          accountRows,
          newAccounts,
          sessions,
          roles,
          new Several<>(List.of(new RoleAim(), new OrganisationAim(organisations))),
          clock);
  final Memberships memberships =
      new Memberships(
          organisationRows, organisations, invitations, linkRows, PlatformFixture.audit(clock));
  final PrivacyCentre privacy =
      new PrivacyCentre(
          new Several<>(
              List.of(
                  new PeopleData(accountRows, consentRows, sessionRows, organisationRows, linkRows),
                  new OwnApplications(applications, applicationRows, proofRows))),
          signIn,
          accountRows,
          PlatformFixture.secrets(),
          outbox,
          PlatformFixture.audit(clock),
          clock);
  private final LinkDesk desk = new LinkDesk(linkRows, accountRows, linkLetters, mail);

  /** A lookup that asks this name server. */
  DomainLookup lookup(NameServer names) {
    Map<String, String> server = Map.of("fanal.dns.server", names.address());
    return new DomainLookup(
        proofs, new TextRecords(PlatformFixture.settings(server)), limits, clock);
  }

  static String anAddress() {
    return "zoe." + UUID.randomUUID() + "@example.org";
  }

  /** A trainee with an account and {@link #PASSWORD}. */
  PersonId aTrainee(String email) {
    return database.inTransaction(
        () -> {
          AccountRow row =
              newAccounts.make(
                  new EmailAddress(email), new ChosenName("Zoé"), PROFILE, false, PASSWORD);
          row.takeOn(Role.TRAINEE);
          return row.id();
        });
  }

  /** What the dispatcher would do after commit; told twice, as it may happen. */
  void deliver() {
    List<LinkAsked> due = List.copyOf(asked);
    asked.clear();
    due.forEach(event -> database.inTransaction(() -> desk.on(event)));
    due.forEach(event -> database.inTransaction(() -> desk.on(event)));
  }

  /** The token of the link in the newest letter. */
  String mailedToken() {
    Matcher link = LINK.matcher(letters.get(letters.size() - 1).body());
    if (!link.find()) {
      throw new AssertionError("No link in the newest letter");
    }
    return link.group(1);
  }

  private final class Asked extends Outbox {
    @Override
    public void publish(org.fanal.kernel.Event event) {
      if (event instanceof LinkAsked link) {
        asked.add(link);
      }
    }

    @Override
    public void forget(UUID subject) {
      forgotten.add(subject);
    }
  }

  private final class Letterbox extends Mail {
    @Override
    public void send(Letter letter) {
      letters.add(letter);
    }
  }
}
