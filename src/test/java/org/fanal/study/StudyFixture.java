package org.fanal.study;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.fanal.assessment.AttemptId;
import org.fanal.assessment.Item;
import org.fanal.assessment.Response;
import org.fanal.courseware.Module;
import org.fanal.courseware.Node;
import org.fanal.courseware.Scenario;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Region;
import org.fanal.library.Library;
import org.fanal.library.LibraryFixture;
import org.fanal.pathway.Place;
import org.fanal.people.Consents;
import org.fanal.people.Roles;
import org.fanal.people.store.AccountRows;
import org.fanal.people.store.ConsentRows;
import org.fanal.people.store.LinkRows;
import org.fanal.platform.Audit;
import org.fanal.platform.Outbox;
import org.fanal.platform.PlatformFixture;
import org.fanal.platform.Secrets;
import org.fanal.study.store.AttemptRows;
import org.fanal.study.store.CohortRows;
import org.fanal.study.store.EnrolmentRows;
import org.fanal.study.store.ExamRows;
import org.fanal.study.store.FactRows;
import org.fanal.study.store.JournalRows;
import org.fanal.study.store.ModuleRows;
import org.fanal.study.store.RecognisedRows;
import org.fanal.study.store.RecordRows;
import org.fanal.study.store.ScenarioRows;
import org.fanal.study.store.Sql;
import org.fanal.study.store.TableRows;
import org.fanal.study.store.TalkRows;
import org.fanal.testing.MovingClock;
import org.fanal.testing.TestDatabase;

/** Study's use cases on a real database and the real content, with a clock that tests move. */
final class StudyFixture {

  static final Instant START = Instant.parse("2026-11-21T14:00:00Z");
  static final ProgrammeId PEERS = new ProgrammeId("peers");
  static final ModulePath M1 = new ModulePath(PEERS, new ModuleId("m1"));

  private static final Library NEWEST = LibraryFixture.aLibrary();

  final TestDatabase database = TestDatabase.running();
  final MovingClock clock = new MovingClock(START);
  final Sql sql = new Sql(database.entities());
  final Library library;
  final ModulePath path;
  final Progress progress;
  final Consents consents;
  final ConsentEnd consentEnd;
  final StudyRecord record;
  final Enrolments enrolments;
  final Reading reading;
  final Journal journal;
  final Books books;
  final LookBacks lookBacks;
  final Scenarios scenarios;
  final Checks checks;
  final Exams exams;
  final Dashboard dashboard;
  final Cohorts cohorts;
  final CohortTable table;
  final Hands hands;
  final Talks talks;

  StudyFixture() {
    this(NEWEST);
  }

  StudyFixture(Library library) {
    this(library, M1);
  }

  /** Everything that is done is done in this module. */
  StudyFixture(ModulePath path) {
    this(NEWEST, path);
  }

  private StudyFixture(Library library, ModulePath path) {
    this.library = library;
    this.path = path;
    Secrets secrets = PlatformFixture.secrets();
    Audit audit = PlatformFixture.audit(clock);
    Outbox outbox = PlatformFixture.outbox(clock);
    ModuleRows modules = new ModuleRows(sql);
    JournalRows journalRows = new JournalRows(sql);
    ScenarioRows scenarioRows = new ScenarioRows(sql);
    AttemptRows attemptRows = new AttemptRows(sql);
    EnrolmentRows enrolmentRows = new EnrolmentRows(sql);
    CohortRows cohortRows = new CohortRows(sql);
    Writings writings = new Writings(journalRows, secrets);
    Sheets sheets = new Sheets(attemptRows, library);
    progress = new Progress(new FactRows(sql), modules, library, outbox, clock);
    OpenCohorts open =
        new OpenCohorts(PlatformFixture.settings(Map.of()), library, cohortRows, clock);
    consents = new Consents(new ConsentRows(database.entities()), outbox, clock);
    Roles roles =
        new Roles(new AccountRows(database.entities()), new LinkRows(database.entities()), audit);
    enrolments =
        new Enrolments(library, progress, enrolmentRows, cohortRows, open, consents, roles);
    consentEnd = new ConsentEnd(consents, enrolmentRows, clock);
    record = new StudyRecord(new RecordRows(sql), journalRows, scenarioRows, secrets);
    reading = new Reading(progress, modules, writings, library);
    books = new Books(progress, library);
    lookBacks = new LookBacks(progress, library, modules);
    journal = new Journal(progress, journalRows, modules, writings, secrets);
    scenarios = new Scenarios(progress, modules, scenarioRows, secrets);
    checks = new Checks(progress, sheets, new Attempts(attemptRows, modules, sheets, progress));
    ExamRows examRows = new ExamRows(sql);
    exams =
        new Exams(progress, library, examRows, new ExamAttempts(examRows), new RecognisedRows(sql));
    dashboard = new Dashboard(progress, library, cohortRows);
    cohorts = new Cohorts(library, progress, cohortRows, enrolmentRows, open, null, audit);
    table = new CohortTable(cohortRows, new TableRows(sql), library, clock);
    hands = new Hands(enrolmentRows, open, library, audit, clock);
    talks = new Talks(progress, enrolmentRows, modules, new TalkRows(sql), audit);
  }

  <T> T in(Supplier<T> useCase) {
    return database.inTransaction(useCase);
  }

  void run(Runnable useCase) {
    database.inTransaction(useCase);
  }

  static PersonId aPerson() {
    return new PersonId(UUID.randomUUID());
  }

  /** Somebody with an account, as lists of people need it. */
  PersonId anAccount(String name) {
    PersonId person = aPerson();
    run(
        () ->
            database
                .entities()
                .createNativeQuery(
                    "insert into account (id, email, password_hash, chosen_name, language, region,"
                        + " zone, created_at, version) values (?, ?, 'x', ?, 'fr', 'CA-QC',"
                        + " 'America/Toronto', utc_timestamp(6), 1)")
                .setParameter(1, person.toString())
                .setParameter(2, person + "@example.org")
                .setParameter(3, name)
                .executeUpdate());
    return person;
  }

  /** What follows when somebody takes back the consent to keep sensitive data. */
  void pause(PersonId person) {
    run(() -> new EnrolmentRows(sql).pause(person, clock.instant()));
  }

  CohortId aCohort(PersonId trainer) {
    MakeCohortOutcome made = in(() -> cohorts.make(trainer, PEERS, "Automne"));
    return ((MakeCohortOutcome.Made) made).cohort();
  }

  PersonId enrolled(PersonId person) {
    in(() -> enrolments.enrol(person, path.programme(), EnumSet.allOf(Tick.class)));
    return person;
  }

  PersonId aTrainee() {
    return enrolled(anAccount("Camille"));
  }

  /** Somebody who marked every step. */
  PersonId aReader() {
    PersonId person = aTrainee();
    readAll(person);
    return person;
  }

  void readAll(PersonId person) {
    for (Place.Step step : module().shape().steps()) {
      in(() -> reading.next(person, path, step.lesson(), step.step()));
    }
  }

  void playAll(PersonId person) {
    module().scenarios().forEach(scenario -> play(person, scenario));
  }

  void play(PersonId person, Scenario scenario) {
    in(
        () ->
            scenarios.explain(
                person,
                path,
                scenario.id(),
                safeEnding(scenario),
                aChoice(scenario),
                "Parce que la question reste ouverte.",
                1));
  }

  AttemptId started(PersonId person) {
    StartOutcome outcome = in(() -> checks.start(person, path, Region.CA_QC));
    return ((StartOutcome.Started) outcome).attempt();
  }

  /** A whole attempt in which every answer is right. */
  SubmitOutcome mastered(PersonId person) {
    AttemptId attempt = started(person);
    answerAll(person, attempt);
    return in(() -> checks.submit(person, attempt));
  }

  /** A whole attempt without points, safety questions put right when asked again. */
  void missed(PersonId person) {
    AttemptId attempt = started(person);
    in(() -> checks.submit(person, attempt));
    answerAll(person, attempt);
    in(() -> checks.submit(person, attempt));
  }

  void answerAll(PersonId person, AttemptId attempt) {
    for (QuestionView question : view(person).questions()) {
      Response response = rightAnswer(question.item());
      in(
          () ->
              checks.save(
                  person, attempt, question.item().id(), response, question.sequence() + 1));
    }
  }

  AttemptView view(PersonId person) {
    return in(() -> checks.page(person, path)).orElseThrow().attempt().orElseThrow();
  }

  CheckState state(PersonId person) {
    return in(() -> checks.page(person, path)).orElseThrow().state();
  }

  Module module() {
    return library.current(path.programme(), path.module()).orElseThrow();
  }

  Scenario firstScenario() {
    return module().scenarios().get(0);
  }

  static String safeEnding(Scenario scenario) {
    return scenario.nodes().stream()
        .filter(node -> node.ending().isPresent() && node.ending().get().safe())
        .map(Node::id)
        .findFirst()
        .orElseThrow();
  }

  static String aChoice(Scenario scenario) {
    return scenario.nodes().stream()
        .flatMap(node -> node.choices().stream())
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** How many completions of this person wait in the outbox. */
  long completionsTold(PersonId person) {
    Object count =
        in(
            () ->
                database
                    .entities()
                    .createNativeQuery(
                        "select count(*) from outbox_event where name ="
                            + " 'study.module-completed.1' and payload like ?")
                    .setParameter(1, "%" + person + "%")
                    .getSingleResult());
    return ((Number) (count instanceof Object[] row ? row[0] : count)).longValue();
  }

  static Response rightAnswer(Item item) {
    return DemoAnswers.right(item);
  }

  static Library newest() {
    return NEWEST;
  }

  static ItemId firstItem(AttemptView view) {
    return view.questions().get(0).item().id();
  }
}
