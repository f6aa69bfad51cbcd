package org.fanal.practicum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.practicum.PracticumFixture.PEERS;
import static org.fanal.practicum.PracticumFixture.email;
import static org.fanal.practicum.PracticumFixture.hours;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.requirement.HourKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {

  private static final HourKind CONTACT = new HourKind("direct-contact");
  private static final HourKind GROUP = new HourKind("group");

  private final PracticumFixture fixture = new PracticumFixture();
  private final PersonId solange = fixture.aCoordinator();
  private final PersonId trainee = fixture.aTrainee();
  private final CaseId practicum = fixture.opened(solange, trainee);

  @Test
  void addUpByKindAndNameTheTypesOfPlaces() {
    record(hours("direct-contact", "crisis-centre", 10));
    record(hours("direct-contact", "community-group", 2));
    record(hours("group", "community-group", 5));

    PracticumResult result = result();

    assertThat(result.hours())
        .isEqualTo(Map.of(CONTACT, Duration.ofHours(12), GROUP, Duration.ofHours(5)));
    assertThat(result.settings()).containsExactlyInAnyOrder("community-group", "crisis-centre");
    assertThat(result.passed()).isFalse();
    assertThat(fixture.changesTold(trainee)).isEqualTo(3);
  }

  @Test
  void aCorrectionTakesThePlaceOfALineAndNothingIsOverwritten() {
    record(hours("group", "crisis-centre", 50));
    UUID line = newest().id();

    HoursOutcome once = correct(line, hours("group", "community-group", 5), "Une faute de frappe");
    HoursOutcome again = correct(line, hours("group", "community-group", 6), "Encore");

    assertThat(once).isEqualTo(HoursOutcome.RECORDED);
    assertThat(again).isEqualTo(HoursOutcome.NOT_THERE);
    assertThat(result().hours()).isEqualTo(Map.of(GROUP, Duration.ofHours(5)));
    assertThat(result().settings()).containsExactly("community-group");
    assertThat(sheet().entries())
        .extracting(HoursEntry::counts, entry -> entry.reason().orElse(""))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(true, "Une faute de frappe"),
            org.assertj.core.groups.Tuple.tuple(false, ""));
  }

  @Test
  void aCorrectionToNothingTakesALineBack() {
    record(hours("group", "crisis-centre", 5));

    correct(newest().id(), hours("group", "crisis-centre", 0), "Noté deux fois");

    assertThat(result().hours()).isEmpty();
    assertThat(result().settings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "group, crisis-centre, 2026-11-22, 60, RECORDED",
    "group, crisis-centre, 2026-11-23, 60, DAY_UNFIT",
    "group, crisis-centre, 2026-11-20, 0, TIME_UNFIT",
    "group, crisis-centre, 2026-11-20, 30000, RECORDED",
    "group, crisis-centre, 2026-11-20, 30001, TIME_UNFIT",
    "group, moon, 2026-11-20, 60, UNKNOWN",
    "ethics, crisis-centre, 2026-11-20, 60, UNKNOWN"
  })
  void refuseWhatCannotBe(
      String kind, String setting, LocalDate day, int minutes, HoursOutcome as) {
    HoursWish wish = new HoursWish(day, new HourKind(kind), setting, Duration.ofMinutes(minutes));

    assertThat(record(wish)).isEqualTo(as);
  }

  @Test
  void aCorrectionSaysWhy() {
    record(hours("group", "crisis-centre", 5));

    assertThat(correct(newest().id(), hours("group", "crisis-centre", 4), " "))
        .isEqualTo(HoursOutcome.REASON_UNFIT);
    assertThat(correct(newest().id(), hours("group", "crisis-centre", 4), "x".repeat(301)))
        .isEqualTo(HoursOutcome.REASON_UNFIT);
  }

  @Test
  void onceBothFormsAreInEachLineSaysWhyAndIsDated() {
    record(hours("group", "crisis-centre", 5));
    fixture.assessed(solange, trainee, 3, 3);

    HoursOutcome silent = record(hours("group", "crisis-centre", 4), " ");
    HoursOutcome tooMuch = record(hours("group", "crisis-centre", 4), "x".repeat(301));
    HoursOutcome said = record(hours("group", "crisis-centre", 4), " Une feuille retrouvée ");

    assertThat(silent).isEqualTo(HoursOutcome.REASON_UNFIT);
    assertThat(tooMuch).isEqualTo(HoursOutcome.REASON_UNFIT);
    assertThat(said).isEqualTo(HoursOutcome.RECORDED);
    assertThat(fixture.view(solange, practicum).orElseThrow().assessed()).isTrue();
    assertThat(sheet().entries())
        .extracting(HoursEntry::late, entry -> entry.reason().orElse(""))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(true, "Une feuille retrouvée"),
            org.assertj.core.groups.Tuple.tuple(false, ""));
    assertThat(fixture.in(() -> fixture.practicums.evidenceOf(trainee, PEERS)).lateChanges())
        .extracting(HoursEntry::time)
        .containsExactly(Duration.ofHours(4));
  }

  @Test
  void whenAFormIsSetAsideHoursAreRecordedAsBefore() {
    fixture.assessed(solange, trainee, 3, 3);
    FormId site =
        fixture.view(solange, practicum).orElseThrow().seats().get(0).form().orElseThrow();
    fixture.in(() -> fixture.assessors.setAside(solange, practicum, site, "Avait donné le cours"));

    assertThat(record(hours("group", "crisis-centre", 4))).isEqualTo(HoursOutcome.RECORDED);
    assertThat(sheet().entries()).extracting(HoursEntry::late).containsExactly(false);
  }

  @Test
  void nothingIsRecordedBeforeThePracticumMayBegin() {
    fixture.held.add(trainee);

    assertThat(record(hours("group", "crisis-centre", 5))).isEqualTo(HoursOutcome.NOT_YET);
    assertThat(fixture.view(solange, practicum).orElseThrow().mayBegin()).isFalse();
    assertThat(result()).isEqualTo(PracticumResult.NONE);
  }

  @Test
  void nobodyHandlesTheirOwnAndNobodyWhoStudiesNoMore() {
    assertThat(fixture.in(() -> fixture.coordination.find(trainee, email(trainee)))).isEmpty();
    assertThat(fixture.view(trainee, practicum)).isEmpty();

    fixture.pause(trainee);

    assertThat(fixture.view(solange, practicum)).isEmpty();
    assertThat(record(hours("group", "crisis-centre", 5))).isEqualTo(HoursOutcome.NOT_THERE);
    assertThat(fixture.in(() -> fixture.coordination.all(solange)))
        .extracting(CaseLine::id)
        .doesNotContain(practicum);
  }

  @Test
  void aStrangersAddressAndOneOfNobodyEnrolledAreTheSame() {
    PersonId other = fixture.anAssessor("Malik");

    assertThat(fixture.in(() -> fixture.coordination.find(solange, email(other)))).isEmpty();
    assertThat(fixture.in(() -> fixture.coordination.find(solange, "x@example.org"))).isEmpty();
    assertThat(fixture.in(() -> fixture.coordination.find(solange, email(trainee))))
        .contains(practicum);
  }

  @Test
  void areReadInAFewStatementsHoweverMany() {
    for (int i = 0; i < 12; i++) {
      record(hours("group", "crisis-centre", 1));
    }

    assertThat(fixture.database.statementsOf(this::ownPage)).isLessThanOrEqualTo(7);
    assertThat(fixture.database.statementsOf(this::result)).isLessThanOrEqualTo(4);
  }

  private void ownPage() {
    fixture.own.of(trainee);
  }

  private HoursOutcome record(HoursWish wish) {
    return record(wish, "");
  }

  private HoursOutcome record(HoursWish wish, String reason) {
    fixture.clock.pass(Duration.ofSeconds(1));
    return fixture.in(() -> fixture.hours.record(solange, practicum, wish, reason));
  }

  private HoursOutcome correct(UUID line, HoursWish wish, String reason) {
    fixture.clock.pass(Duration.ofSeconds(1));
    return fixture.in(() -> fixture.hours.correct(solange, practicum, line, wish, reason));
  }

  private HoursSheet sheet() {
    return fixture.view(solange, practicum).orElseThrow().hours();
  }

  private HoursEntry newest() {
    return sheet().entries().get(0);
  }

  private PracticumResult result() {
    return fixture.in(() -> fixture.practicums.resultOf(trainee, PEERS));
  }
}
