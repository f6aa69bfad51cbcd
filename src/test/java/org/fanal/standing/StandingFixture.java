package org.fanal.standing;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.fanal.courseware.Module;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.library.Library;
import org.fanal.library.LibraryFixture;
import org.fanal.pathway.requirement.CodeOfEthics;
import org.fanal.pathway.standing.Entry;
import org.fanal.pathway.standing.FactKind;
import org.fanal.platform.PlatformFixture;
import org.fanal.platform.Secrets;
import org.fanal.practicum.PracticumEvidence;
import org.fanal.practicum.PracticumResult;
import org.fanal.practicum.Practicums;
import org.fanal.standing.store.DecisionRows;
import org.fanal.standing.store.LateRows;
import org.fanal.standing.store.LearningRows;
import org.fanal.standing.store.PeriodRows;
import org.fanal.standing.store.StandingRows;
import org.fanal.study.Learning;
import org.fanal.study.ModuleCompleted;
import org.fanal.study.store.LearnedRows;
import org.fanal.study.store.Sql;
import org.fanal.testing.MovingClock;
import org.fanal.testing.TestDatabase;

/** Standing's use cases on a real database and the real content, with a clock that tests move. */
final class StandingFixture {

  static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  static final ProgrammeId PEERS = new ProgrammeId("peers");
  static final ProgrammeId HOSTS = new ProgrammeId("hosts");

  private static final Library LIBRARY = LibraryFixture.aLibrary();

  final TestDatabase database = TestDatabase.running();
  final MovingClock clock = new MovingClock(NOON);
  final Secrets secrets = PlatformFixture.secrets();
  final StandingRows rows = new StandingRows(database.entities());
  final Views views = new Views(secrets, clock);
  final KnownPracticum practicum = new KnownPracticum();
  final KnownCode code = new KnownCode();
  final Rules rules = new Rules(LIBRARY);
  final LearningRows learned = new LearningRows(database.entities());
  final PeriodRows periods = new PeriodRows(database.entities());
  final DecisionRows decisions = new DecisionRows(database.entities());
  final Standings standings =
      new Standings(
          rows,
          rules,
          new Evidences(
              new Learning(new LearnedRows(new Sql(database.entities()))),
              practicum,
              code,
              new Continuing(learned, periods, code, clock)),
          views,
          secrets,
          PlatformFixture.audit(clock),
          PlatformFixture.outbox(clock),
          clock);
  final Attestation attestation =
      new Attestation(standings, rules, new LateRows(database.entities()));
  final Turning turning =
      new Turning(rows, rules, PlatformFixture.audit(clock), PlatformFixture.outbox(clock), clock);
  final LearningViews learningViews = new LearningViews(learned, periods, rules, secrets);
  final ContinuingLearning learning =
      new ContinuingLearning(learned, periods, decisions, learningViews, standings, secrets, clock);
  final OwnLearning ownLearning = new OwnLearning(learned, periods, secrets);
  final OwnStanding own = new OwnStanding(rows, views);

  <T> T in(Supplier<T> useCase) {
    return database.inTransaction(useCase);
  }

  static PersonId aPerson() {
    return new PersonId(UUID.randomUUID());
  }

  PersonId enrolled() {
    PersonId person = aPerson();
    change(
        "insert into enrolment (id, person_id, programme, adult, lived_experience, enrolled_at)"
            + " values (?, ?, ?, true, true, ?)",
        UUID.randomUUID(),
        person,
        PEERS,
        clock.instant());
    return person;
  }

  /** Somebody who completed every module; it is told of the last one. */
  PersonId learned() {
    PersonId person = enrolled();
    modules().forEach(module -> complete(person, module));
    tell(person, modules().get(modules().size() - 1));
    return person;
  }

  void complete(PersonId person, Module module) {
    change(
        "insert into module_study (person_id, programme, module, version, opened_at, place_kind,"
            + " visited_at, completed_at, completion_id) values (?, ?, ?, '1:a', ?, 'check', ?, ?, ?)",
        person,
        PEERS,
        module.id(),
        clock.instant(),
        clock.instant(),
        clock.instant(),
        UUID.randomUUID());
  }

  void recognise(PersonId person, Module module) {
    change(
        "insert into module_recognised (person_id, programme, module, recognised_at)"
            + " values (?, ?, ?, ?)",
        person,
        PEERS,
        module.id(),
        clock.instant());
  }

  void tell(PersonId person, Module module) {
    ModuleCompleted told =
        new ModuleCompleted(
            UUID.randomUUID(),
            person.value(),
            PEERS.value(),
            module.id().value(),
            "1:a",
            300,
            clock.instant());
    database.inTransaction(() -> attestation.on(told));
  }

  void passExam(PersonId person) {
    change(
        "insert into exam_attempt (id, person_id, programme, version, seed, items, started_at,"
            + " submitted_at, passed) values (?, ?, ?, '1:a', 1, '', ?, ?, true)",
        UUID.randomUUID(),
        person,
        PEERS,
        clock.instant(),
        clock.instant());
  }

  Entry enter(PersonId person, FactKind kind, String reason) {
    return in(() -> standings.enter(aPerson(), person, PEERS, kind, reason));
  }

  StandingView view(PersonId person) {
    return in(() -> standings.of(person, PEERS)).orElseThrow();
  }

  static List<Module> modules() {
    return LIBRARY.programme(PEERS).orElseThrow().modules();
  }

  /** How many events of this name wait about the person. */
  long told(String name, PersonId person) {
    return count(
        "select count(*) from outbox_event where name = ? and payload like ?",
        name,
        "%" + person + "%");
  }

  long count(String query, Object... values) {
    Object found = in(() -> query(query, values).getSingleResult());
    return ((Number) (found instanceof Object[] row ? row[0] : found)).longValue();
  }

  void change(String statement, Object... values) {
    in(() -> query(statement, values).executeUpdate());
  }

  private Query query(String statement, Object... values) {
    Query query = database.entities().createNativeQuery(statement);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, column(values[i]));
    }
    return query;
  }

  private static Object column(Object value) {
    return value instanceof Instant instant
        ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
        : value.toString();
  }

  /** What came of everybody's practicum, as the test says it. */
  static final class KnownPracticum extends Practicums {

    private PracticumResult result = PracticumResult.NONE;
    private PracticumEvidence evidence = PracticumEvidence.NONE;

    void shows(PracticumEvidence known) {
      evidence = known;
    }

    void is(PracticumResult known) {
      result = known;
    }

    @Override
    public PracticumResult resultOf(PersonId person, ProgrammeId programme) {
      return result;
    }

    @Override
    public PracticumEvidence evidenceOf(PersonId person, ProgrammeId programme) {
      return evidence;
    }
  }

  /** Whether everybody signed the code in force, as the test says it. */
  static final class KnownCode extends EthicsCodes {

    private static final LocalDate IN_FORCE = LocalDate.parse("2026-11-21");
    private boolean signed;

    void isSigned() {
      signed = true;
    }

    @Override
    List<EthicsSignature> unnamed(PersonId person) {
      return signed
          ? List.of(new EthicsSignature(IN_FORCE, EthicsMoment.START, NOON, ""))
          : List.of();
    }

    @Override
    public boolean isSignedSince(PersonId person, Instant since) {
      return signed;
    }

    @Override
    public CodeOfEthics of(PersonId person) {
      return new CodeOfEthics(IN_FORCE, signed ? Set.of(IN_FORCE) : Set.of());
    }
  }
}
