package org.fanal.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanal.certification.store.BulkRows;
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
      new BulkSteps(rows, fixture.awards, fixture.standing, fixture.templates, fixture.clock);

  @Test
  void reissuesWhatStandsInTheNewestWordsAndGoesOnAfterAStop() {
    List<Award> before = awards(MANY);
    fixture.template = Optional.of(new Template(2, TemplatesTest.words()));
    UUID job = reissue().orElseThrow();

    step(job);
    step(job);
    assertThat(view(job).place()).isEqualTo(2);
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
    step(job);

    assertThat(fixture.database.inTransaction(() -> jobs.cancel(starter, job))).isTrue();
    assertThat(step(job)).isFalse();

    assertThat(view(job).done()).isEqualTo(1);
    assertThat(fixture.database.inTransaction(() -> jobs.cancel(starter, job))).isFalse();
  }

  @Test
  void attestsOnlyWhatWasEarned() {
    PersonId earned = new PersonId(UUID.randomUUID());
    fixture.facts.enter(earned, FactKind.THEORY_ATTESTED);
    PersonId nothing = new PersonId(UUID.randomUUID());

    assertThat(attest(earned)).isEqualTo(BulkOutcome.DONE);
    assertThat(attest(earned)).isEqualTo(BulkOutcome.ALREADY);
    assertThat(attest(nothing)).isEqualTo(BulkOutcome.NOT_EARNED);
    assertThat(of(earned)).extracting(Award::kind).containsExactly(AwardKind.THEORY);
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

  private BulkOutcome attest(PersonId person) {
    return fixture.database.inTransaction(
        () -> fixture.standing.attest(person, new ProgrammeId("peers"), fixture.clock.instant()));
  }

  private Optional<UUID> reissue() {
    return fixture.database.inTransaction(() -> jobs.reissue(starter, key));
  }

  private boolean step(UUID job) {
    return fixture.database.inTransaction(() -> steps.step(job));
  }

  private void finish(UUID job) {
    int steps = 0;
    while (step(job) && steps <= MANY + 5) {
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
