package org.fanal.practicum;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Region;
import org.fanal.library.LibraryFixture;
import org.fanal.pathway.practicum.Assessor;
import org.fanal.pathway.practicum.Criterion;
import org.fanal.pathway.practicum.CriterionId;
import org.fanal.pathway.requirement.HourKind;
import org.fanal.people.Accounts;
import org.fanal.people.Role;
import org.fanal.people.model.ChosenName;
import org.fanal.people.model.EmailAddress;
import org.fanal.people.store.AccountRow;
import org.fanal.people.store.AccountRows;
import org.fanal.platform.Audit;
import org.fanal.platform.Letter;
import org.fanal.platform.Mail;
import org.fanal.platform.Outbox;
import org.fanal.platform.PlatformFixture;
import org.fanal.platform.Secrets;
import org.fanal.practicum.store.AssessingRows;
import org.fanal.practicum.store.CaseRows;
import org.fanal.practicum.store.EntryRows;
import org.fanal.study.Teaching;
import org.fanal.study.store.CohortRows;
import org.fanal.study.store.EnrolmentRows;
import org.fanal.study.store.Sql;
import org.fanal.study.store.TeachingRows;
import org.fanal.testing.MovingClock;
import org.fanal.testing.Several;
import org.fanal.testing.TestDatabase;

/** Practicums on a real database and the real rules, with a clock that tests move. */
public final class PracticumFixture {

  public static final ProgrammeId PEERS = new ProgrammeId("peers");
  static final LocalDate DAY = LocalDate.parse("2026-11-20");

  private static final Rubrics RUBRICS = new Rubrics(LibraryFixture.aLibrary());
  private static final Pattern LINK = Pattern.compile("/supervisor/([\\w-]{43})");

  public final TestDatabase database = TestDatabase.running();
  public final MovingClock clock = new MovingClock(Instant.parse("2026-11-21T14:00:00Z"));
  public final List<Letter> letters = new ArrayList<>();

  /** Whose practicum may begin; everybody's, unless a test says otherwise. */
  final Set<PersonId> held = new HashSet<>();

  private final Sql sql = new Sql(database.entities());
  private final AccountRows accountRows = new AccountRows(database.entities());
  private final CaseRows cases = new CaseRows(database.entities());
  private final EntryRows entries = new EntryRows(database.entities());
  private final Secrets secrets = PlatformFixture.secrets();
  private final Audit audit = PlatformFixture.audit(clock);
  private final Outbox outbox = PlatformFixture.outbox(clock);
  private final Accounts accounts = new Accounts(accountRows);
  private final Mailboxes mailboxes = new Mailboxes(accounts, secrets);
  public final Assessing assessing =
      new Assessing(new AssessingRows(database.entities()), mailboxes);
  private final CaseFiles files = new CaseFiles(cases, entries, secrets);
  private final Messages messages = new Messages(entries, secrets, clock);
  private final Beginning beginning =
      new Beginning(new Several<>(List.of((person, programme) -> !held.contains(person))));
  private final FormDesk desk =
      new FormDesk(
          entries,
          secrets,
          mailboxes,
          new SupervisorLetters(PlatformFixture.settings(Map.of())),
          new Letterbox(),
          outbox,
          audit,
          clock);
  private final Independence independence =
      new Independence(
          new Teaching(new TeachingRows(sql)), accounts, mailboxes, entries, desk, beginning);
  private final FormFilling filling =
      new FormFilling(cases, files, RUBRICS, accounts, mailboxes, secrets, outbox, clock);

  public final Practicums practicums = new Practicums(files, RUBRICS);
  public final ConfirmedHours hours =
      new ConfirmedHours(cases, entries, files, beginning, RUBRICS, secrets, outbox, audit, clock);
  public final Assessors assessors =
      new Assessors(cases, files, desk, independence, RUBRICS, accounts, audit, clock);
  public final SupervisorForms supervisor = new SupervisorForms(entries, filling, audit, clock);
  public final PeerForms peers =
      new PeerForms(cases, entries, filling, independence, accounts, audit);
  public final Coordination coordination =
      new Coordination(
          cases,
          entries,
          new CaseViews(files, beginning, messages, RUBRICS, accounts),
          messages,
          RUBRICS,
          accounts,
          audit,
          clock);
  public final OwnPracticum own =
      new OwnPracticum(
          cases, new OwnViews(cases, files, beginning, messages), messages, RUBRICS, clock);
  final PracticumRecord record =
      new PracticumRecord(cases, entries, files, messages, secrets, mailboxes, clock);

  public <T> T in(Supplier<T> useCase) {
    return database.inTransaction(useCase);
  }

  public void run(Runnable useCase) {
    database.inTransaction(useCase);
  }

  public PersonId aPerson(String name, Role... roles) {
    PersonId person = new PersonId(UUID.randomUUID());
    return aPerson(person, name, roles);
  }

  PersonId aPerson(PersonId person, String name, Role... roles) {
    run(
        () -> {
          AccountRow row =
              new AccountRow(person, new EmailAddress(email(person)), "x", clock.instant());
          row.call(new ChosenName(name));
          row.speak(Language.FR);
          row.liveIn(Region.CA_QC, Region.CA_QC.zone());
          List.of(roles).forEach(row::takeOn);
          accountRows.add(row);
        });
    return person;
  }

  public static String email(PersonId person) {
    return person + "@example.org";
  }

  public PersonId aCoordinator() {
    return aPerson("Solange", Role.COORDINATOR);
  }

  PersonId anAssessor(String name) {
    return aPerson(name, Role.ASSESSOR);
  }

  /** Somebody enrolled in a cohort that this trainer leads. */
  public PersonId aTraineeOf(PersonId trainer) {
    PersonId person = aPerson("Camille", Role.TRAINEE);
    run(
        () -> {
          UUID cohort = new CohortRows(sql).add(PEERS, "Automne", clock.instant());
          new CohortRows(sql).lead(cohort, trainer, clock.instant());
          new EnrolmentRows(sql)
              .add(person, PEERS, new EnrolmentRows.Ticks(true, true), cohort, clock.instant());
        });
    return person;
  }

  public PersonId aTrainee() {
    return aTraineeOf(aPerson("Johanne", Role.TRAINER));
  }

  void pause(PersonId person) {
    run(() -> new EnrolmentRows(sql).pause(person, clock.instant()));
  }

  public CaseId opened(PersonId coordinator, PersonId trainee) {
    return in(() -> coordination.find(coordinator, email(trainee))).orElseThrow();
  }

  static HoursWish hours(String kind, String setting, int hours) {
    return new HoursWish(DAY, new HourKind(kind), setting, Duration.ofHours(hours));
  }

  /** The token of the link in the newest letter. */
  String mailedToken() {
    Matcher link = LINK.matcher(letters.get(letters.size() - 1).body());
    if (!link.find()) {
      throw new AssertionError("No link in the newest letter");
    }
    return link.group(1);
  }

  String askedSupervisor(PersonId coordinator, CaseId practicum) {
    String to = "site." + UUID.randomUUID() + "@example.org";
    in(() -> assessors.askSupervisor(coordinator, practicum, to, Language.FR));
    return mailedToken();
  }

  /** The only form that a peer was asked for. */
  FormId askedPeer(PersonId coordinator, CaseId practicum, PersonId peer, Assessor as) {
    in(() -> assessors.askPeer(coordinator, practicum, peer, as));
    return in(() -> peers.of(peer)).get(0).id();
  }

  static List<CriterionId> criteria() {
    return RUBRICS.find(PEERS).orElseThrow().rubric().criteria().stream()
        .map(Criterion::id)
        .toList();
  }

  /** The same mark for all, but the first criterion, and a comment on that one. */
  static Typed marks(int first, int others) {
    Map<CriterionId, Integer> marks = new HashMap<>();
    criteria().forEach(criterion -> marks.put(criterion, others));
    marks.put(criteria().get(0), first);
    return new Typed(marks, Map.of(criteria().get(0), "Elle demande avant."), true);
  }

  /** Both forms are in, the peer's with this mark for the first criterion. */
  CaseId assessed(PersonId coordinator, PersonId trainee, int site, int peer) {
    CaseId practicum = opened(coordinator, trainee);
    String token = askedSupervisor(coordinator, practicum);
    in(() -> supervisor.submit(token, marks(site, 3)));
    PersonId assessor = anAssessor("Malik");
    FormId form = askedPeer(coordinator, practicum, assessor, Assessor.PEER);
    in(() -> peers.submit(assessor, form, marks(peer, 3)));
    return practicum;
  }

  /** How many rows have this id in a column, or this audit line. */
  long count(String query, Object value) {
    Object count =
        in(
            () ->
                database
                    .entities()
                    .createNativeQuery(query)
                    .setParameter(1, value.toString())
                    .getSingleResult());
    return ((Number) (count instanceof Object[] row ? row[0] : count)).longValue();
  }

  /** How many times the outbox says that something changed for this person. */
  long changesTold(PersonId person) {
    Object count =
        in(
            () ->
                database
                    .entities()
                    .createNativeQuery(
                        "select count(*) from outbox_event where name ="
                            + " 'practicum.result-changed.1' and payload like ?")
                    .setParameter(1, "%" + person + "%")
                    .getSingleResult());
    return ((Number) (count instanceof Object[] row ? row[0] : count)).longValue();
  }

  Optional<CaseView> view(PersonId coordinator, CaseId practicum) {
    return in(() -> coordination.view(coordinator, practicum));
  }

  private final class Letterbox extends Mail {
    @Override
    public void send(Letter letter) {
      letters.add(letter);
    }
  }
}
