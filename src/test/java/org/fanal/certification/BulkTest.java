package org.fanal.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanal.certification.store.AwardRows;
import org.fanal.certification.store.BulkRows;
import org.fanal.certification.store.BulkRows.Item;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Text;
import org.fanal.pathway.standing.FactKind;
import org.fanal.people.Accounts;
import org.fanal.people.store.AccountRows;
import org.fanal.platform.PlatformFixture;
import org.junit.jupiter.api.Test;

class BulkTest {

  /** More with {@code -Dfanal.bulk=5000}, for its speed. */
  private static final int MANY = Integer.getInteger("fanal.bulk", 8);

  private final CertificationFixture fixture = new CertificationFixture();
  private final ProgrammeId programme =
      new ProgrammeId("p" + UUID.randomUUID().toString().substring(0, 8));
  private final TemplateKey key = new TemplateKey(programme, AwardKind.CERTIFICATE);
  private final PersonId starter = new PersonId(UUID.randomUUID());
  private final BulkRows rows = new BulkRows(fixture.database.entities());
  private final BulkJobs jobs =
      new BulkJobs(
          rows,
          fixture.awards,
          fixture.templates,
          new Accounts(new AccountRows(fixture.database.entities())),
          PlatformFixture.audit(fixture.clock),
          fixture.clock);
  private final BulkSteps steps =
      new BulkSteps(
          rows,
          new BulkReissue(
              fixture.awards,
              new AwardRows(fixture.database.entities()),
              fixture.templates,
              PlatformFixture.outbox(fixture.clock),
              fixture.clock),
          new BulkAttest(fixture.awards, fixture.facts, fixture.templates, fixture.clock));

  @Test
  void reissuesWhatStandsInTheNewestWordsAndGoesOnAfterAStop() {
    List<Award> before = awards(MANY);
    fixture.template = Optional.of(new Template(2, TemplatesTest.words()));
    UUID job = reissue().orElseThrow();

    step(job, 1);
    step(job, 2);
    assertThat(view(job).place()).isEqualTo(3);
    finish(job);

    assertThat(view(job).state()).isEqualTo(BulkJob.State.OVER);
    assertThat(view(job).outcomes()).isEqualTo(Map.of(BulkOutcome.DONE, MANY));
    Award older = before.get(0);
    List<Award> both = of(older.holder());
    assertThat(both).hasSize(2);
    assertThat(both)
        .filteredOn(award -> award.term().isReplaced())
        .singleElement()
        .satisfies(award -> assertThat(award.template()).isEmpty());
    assertThat(both)
        .filteredOn(award -> !award.term().isReplaced())
        .singleElement()
        .satisfies(award -> assertThat(award.template()).isEqualTo(fixture.template));
    assertThat(reissue()).isEmpty();
  }

  @Test
  void leavesOutWhatWasHeldOrReissuedMeanwhile() {
    List<Award> two = awards(2);
    fixture.template = Optional.of(new Template(2, TemplatesTest.words()));
    UUID job = reissue().orElseThrow();
    Award held = two.get(0);
    fixture.database.inTransaction(
        () -> fixture.awards.change(held, new Term(true, Optional.empty(), false)));

    finish(job);

    assertThat(view(job).outcomes())
        .isEqualTo(Map.of(BulkOutcome.DONE, 1, BulkOutcome.NOT_STANDING, 1));
    assertThat(view(job).refused())
        .extracting(BulkJob.Line::why)
        .containsExactly(BulkOutcome.NOT_STANDING);
  }

  @Test
  void stopsWhenCancelledAndKeepsWhatIsDone() {
    awards(3);
    fixture.template = Optional.of(new Template(2, TemplatesTest.words()));
    UUID job = reissue().orElseThrow();
    step(job, 1);

    assertThat(fixture.database.inTransaction(() -> jobs.cancel(starter, job))).isTrue();
    assertThat(step(job, 1)).isFalse();

    assertThat(view(job).done()).isEqualTo(1);
    assertThat(fixture.database.inTransaction(() -> jobs.cancel(starter, job))).isFalse();
  }

  @Test
  void attestsOnlyWhatWasEarnedAndOnce() {
    PersonId earned = new PersonId(UUID.randomUUID());
    fixture.facts.enter(earned, FactKind.THEORY_ATTESTED);
    PersonId nothing = new PersonId(UUID.randomUUID());

    assertThat(attest(item(earned), item(nothing), new Item(Optional.empty(), Optional.empty())))
        .containsExactly(BulkOutcome.DONE, BulkOutcome.NOT_EARNED, BulkOutcome.NOBODY);
    assertThat(attest(item(earned))).containsExactly(BulkOutcome.ALREADY);
    assertThat(of(earned)).extracting(Award::kind).containsExactly(AwardKind.THEORY);
  }

  @Test
  void attestsWhoeverStandsTwiceInTheSameStepOnce() {
    PersonId earned = new PersonId(UUID.randomUUID());
    fixture.facts.enter(earned, FactKind.THEORY_ATTESTED);

    assertThat(attest(item(earned), item(earned)))
        .containsExactly(BulkOutcome.DONE, BulkOutcome.ALREADY);
    assertThat(of(earned)).hasSize(1);
  }

  @Test
  void asksNoMoreOfTheDatabaseForManyItemsThanForTwo() {
    awards(42);
    fixture.template = Optional.of(new Template(2, TemplatesTest.words()));
    UUID job = reissue().orElseThrow();

    int two = fixture.database.statementsOf(() -> steps.step(job, 2));
    int many = fixture.database.statementsOf(() -> steps.step(job, 40));

    assertThat(many).isEqualTo(two).isLessThanOrEqualTo(12);
    assertThat(view(job).outcomes()).isEqualTo(Map.of(BulkOutcome.DONE, 42));
  }

  @Test
  void attestsManyInAsManyStatementsAsTwo() {
    UUID few = attestation(2);
    UUID job = attestation(40);

    int two = fixture.database.statementsOf(() -> steps.step(few, 50));
    int many = fixture.database.statementsOf(() -> steps.step(job, 50));

    assertThat(many).isLessThanOrEqualTo(two).isLessThanOrEqualTo(12);
    assertThat(view(job).outcomes()).isEqualTo(Map.of(BulkOutcome.DONE, 40));
  }

  @Test
  void undoesAllOfAStepWhenOneItemFailsAndLeavesThatOneOutAlone() {
    List<Award> three = awards(3);
    fixture.template = Optional.of(new Template(2, TemplatesTest.words()));
    UUID job = reissue().orElseThrow();
    Award broken = atPlace(job, 1, three);
    fixture.database.inTransaction(() -> fixture.secrets.destroy(broken.holder().value()));

    assertThatThrownBy(() -> step(job, 3)).isInstanceOf(IllegalStateException.class);
    assertThat(view(job).place()).isZero();
    step(job, 1);
    assertThatThrownBy(() -> step(job, 1)).isInstanceOf(IllegalStateException.class);
    fixture.database.inTransaction(() -> steps.skip(job));
    finish(job);

    assertThat(view(job).refused()).containsExactly(new BulkJob.Line(2, BulkOutcome.LEFT_OUT));
    assertThat(view(job).done()).isEqualTo(2);
    fixture.database.inTransaction(() -> fixture.own.erase(broken.holder()));
  }

  @Test
  void saysByItsLineWhoHasNoAccount() {
    UUID job =
        fixture
            .database
            .inTransaction(() -> jobs.attest(starter, programme, List.of("nobody@example.org")))
            .orElseThrow();

    finish(job);

    assertThat(view(job).refused()).containsExactly(new BulkJob.Line(1, BulkOutcome.NOBODY));
    List<String> tooMany = Collections.nCopies(BulkJobs.MOST + 1, "x");
    assertThat(fixture.database.inTransaction(() -> jobs.attest(starter, programme, tooMany)))
        .isEmpty();
  }

  private List<BulkOutcome> attest(Item... items) {
    BulkAttest attest =
        new BulkAttest(fixture.awards, fixture.facts, fixture.templates, fixture.clock);
    return fixture.database.inTransaction(() -> attest.all(programme, List.of(items)));
  }

  /** A job for so many people who have all earned it. */
  private UUID attestation(int many) {
    List<Item> items =
        Stream.generate(() -> new PersonId(UUID.randomUUID()))
            .limit(many)
            .peek(person -> fixture.facts.enter(person, FactKind.THEORY_ATTESTED))
            .map(BulkTest::item)
            .toList();
    UUID job = UUID.randomUUID();
    fixture.database.inTransaction(
        () ->
            rows.add(
                new BulkRows.Job(
                    job,
                    BulkAct.ATTEST.name(),
                    programme.value(),
                    AwardKind.THEORY.name(),
                    many,
                    0,
                    BulkJob.State.RUNNING.name(),
                    fixture.clock.instant()),
                starter.value(),
                items));
    return job;
  }

  private static Item item(PersonId person) {
    return new Item(Optional.of(person.value()), Optional.empty());
  }

  private Award atPlace(UUID job, int place, List<Award> among) {
    BulkRows.Job found = fixture.database.inTransaction(() -> rows.find(job)).orElseThrow();
    UUID wanted =
        fixture
            .database
            .inTransaction(() -> rows.items(found, place + 1))
            .get(place)
            .award()
            .orElseThrow();
    return among.stream()
        .filter(award -> award.id().value().equals(wanted))
        .findFirst()
        .orElseThrow();
  }

  private Optional<UUID> reissue() {
    return fixture.database.inTransaction(() -> jobs.reissue(starter, key));
  }

  private boolean step(UUID job, int most) {
    return fixture.database.inTransaction(() -> steps.step(job, most));
  }

  private void finish(UUID job) {
    int steps = 0;
    while (step(job, 50) && steps <= MANY + 5) {
      steps++;
    }
  }

  private BulkJob view(UUID job) {
    return fixture.database.inTransaction(jobs::newest).stream()
        .filter(each -> each.id().equals(job))
        .findFirst()
        .orElseThrow();
  }

  private List<Award> of(PersonId holder) {
    return fixture.database.inTransaction(() -> fixture.awards.of(holder));
  }

  private List<Award> awards(int many) {
    List<Award> made = Stream.generate(this::award).limit(many).toList();
    fixture.database.inTransaction(
        () -> made.forEach(award -> fixture.awards.record(award, UUID.randomUUID())));
    fixture.clock.pass(Duration.ofSeconds(1));
    return made;
  }

  private Award award() {
    Text text = new Text("Un titre", "A title");
    return new Award(
        new AwardId(UUID.randomUUID()),
        new PersonId(UUID.randomUUID()),
        AwardKind.CERTIFICATE,
        programme,
        Optional.empty(),
        "1",
        3_000,
        fixture.clock.instant(),
        new Taught(text, text, List.of(text), List.of(text), List.of(text), 20, 60, 75),
        Practised.nothing(),
        Term.forGood(),
        Optional.empty());
  }
}
