package org.fanal.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fanal.courseware.Award;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Region;
import org.fanal.pathway.requirement.HourKind;
import org.fanal.pathway.standing.FactKind;
import org.fanal.people.Person;
import org.fanal.standing.store.LearningEntryRow;
import org.junit.jupiter.api.Test;

class ContinuingLearningTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

  private final StandingFixture fixture = new StandingFixture();
  private final Person person = person(fixture.enrolled());

  @Test
  void opensWithTheCertificate() {
    assertThat(view()).isEmpty();
    assertThat(add("ethics", 60, "Les limites.")).isEqualTo(LearningOutcome.NOT_THERE);

    certify();

    assertThat(view()).hasValueSatisfying(it -> assertThat(it.open()).isTrue());
    assertThat(add("ethics", 60, "Les limites.")).isEqualTo(LearningOutcome.KEPT);
  }

  @Test
  void countsEachKindUpToItsMost() {
    certify();

    add("quality-rights", 16 * 60, "Le cours entier.");
    add("ethics", 90, "Les limites.");

    assertThat(view().orElseThrow().totals())
        .filteredOn(total -> !total.declared().isZero())
        .extracting(LearningView.Total::declared, LearningView.Total::counted)
        .containsExactlyInAnyOrder(
            tuple(Duration.ofHours(16), Duration.ofHours(8)),
            tuple(Duration.ofMinutes(90), Duration.ofMinutes(90)));
  }

  @Test
  void leavesNothingToTheRenewalButTheDecision() {
    fixture.code.isSigned();
    certify();
    add("ethics", 6 * 60, "a");
    add("crisis", 2 * 60, "b");
    add("co-reflection", 4 * 60, "c");
    add("other", 8 * 60 - 15, "d");
    fixture.in(() -> fixture.learning.practise(person.id(), true));

    assertThat(lacking()).containsExactly(Where.LEARNING, Where.DECISION);
    add("other", 15, "e");
    assertThat(lacking()).containsExactly(Where.DECISION);

    fixture.in(() -> fixture.learning.practise(person.id(), false));
    assertThat(lacking()).containsExactly(Where.LEARNING, Where.DECISION);
    add("return-to-practice", 3 * 60, "f");
    assertThat(lacking()).containsExactly(Where.DECISION);
  }

  @Test
  void keepsWhatAnotherTabWrote() {
    certify();
    add("ethics", 60, "Un texte.");
    LearningView.Entry shown = view().orElseThrow().entries().get(0);

    change(shown, "Le premier onglet.");
    LearningOutcome second = change(shown, "Le second onglet.");

    assertThat(second).isEqualTo(LearningOutcome.CHANGED_BEFORE);
    assertThat(view().orElseThrow().entries())
        .singleElement()
        .satisfies(entry -> assertThat(entry.text()).isEqualTo("Le premier onglet."));
  }

  @Test
  void takesBackOnlyWhatIsTheirsAndAsShown() {
    certify();
    add("ethics", 60, "Un texte.");
    LearningView.Entry shown = view().orElseThrow().entries().get(0);

    assertThat(remove(StandingFixture.aPerson(), shown)).isEqualTo(LearningOutcome.NOT_THERE);
    change(shown, "Autre chose.");
    assertThat(remove(person.id(), shown)).isEqualTo(LearningOutcome.CHANGED_BEFORE);
    assertThat(remove(person.id(), view().orElseThrow().entries().get(0)))
        .isEqualTo(LearningOutcome.KEPT);
    assertThat(view().orElseThrow().entries()).isEmpty();
  }

  @Test
  void keepsHandedInEntriesAsTheyWere() {
    certify();
    add("ethics", 60, "Un texte.");
    fixture.database.inTransaction(
        () -> fixture.learned.handIn(person.id(), StandingFixture.PEERS, TODAY, TODAY));
    LearningView.Entry shown = view().orElseThrow().entries().get(0);

    assertThat(shown.handedIn()).isTrue();
    assertThat(change(shown, "Autre chose.")).isEqualTo(LearningOutcome.HANDED_IN);
    assertThat(remove(person.id(), shown)).isEqualTo(LearningOutcome.HANDED_IN);
  }

  @Test
  void takesFiveHundredEntriesAndNoMore() {
    certify();
    fixture.database.inTransaction(() -> IntStream.range(0, 499).forEach(this::keep));

    assertThat(add("other", 15, "a")).isEqualTo(LearningOutcome.KEPT);
    assertThat(add("other", 15, "b")).isEqualTo(LearningOutcome.TOO_MANY);
  }

  private void keep(int number) {
    UUID id = UUID.randomUUID();
    LearningEntryRow row =
        new LearningEntryRow(id, person.id(), StandingFixture.PEERS.value(), StandingFixture.NOON);
    byte[] text =
        fixture.secrets.seal(person.id().value(), LearningViews.context(id), "n" + number);
    row.say(TODAY, "other", 15, text);
    fixture.learned.keep(row);
  }

  @Test
  void isTakenAwayReadableKeptSealedAndErasedWhole() {
    certify();
    add("ethics", 60, "Les limites du soir.");
    fixture.in(() -> fixture.learning.practise(person.id(), true));

    String told = fixture.in(() -> fixture.ownLearning.export(person.id())).toString();
    long readable =
        fixture.count(
            "select count(*) from learning_entry where person_id = ? and sealed like '%limites%'",
            person.id());
    fixture.database.inTransaction(() -> fixture.ownLearning.erase(person.id()));

    assertThat(told).contains("Les limites du soir.", "ethics", "\"practised\":true");
    assertThat(readable).isZero();
    for (String table : List.of("learning_entry", "renewal_period")) {
      assertThat(
              fixture.count("select count(*) from " + table + " where person_id = ?", person.id()))
          .isZero();
    }
  }

  @Test
  void takesAsManyStatementsForManyEntriesAsForOne() {
    certify();
    add("ethics", 15, "a");
    int few = fixture.database.statementsOf(() -> fixture.learning.of(person.id()));
    for (int i = 0; i < 10; i++) {
      add("other", 15, "b");
    }

    assertThat(few).isEqualTo(7);
    assertThat(fixture.database.statementsOf(() -> fixture.learning.of(person.id())))
        .isEqualTo(few);
  }

  private void certify() {
    fixture.enter(person.id(), FactKind.CERTIFICATE_GRANTED, "");
  }

  private Optional<LearningView> view() {
    return fixture.in(() -> fixture.learning.of(person.id()));
  }

  private List<Where> lacking() {
    return fixture.view(person.id()).check(Award.RENEWAL).missing().stream()
        .map(NeedLine::where)
        .toList();
  }

  private LearningOutcome add(String kind, int minutes, String text) {
    return fixture.in(() -> fixture.learning.add(person, said(kind, minutes, text)));
  }

  private LearningOutcome change(LearningView.Entry shown, String text) {
    return fixture.in(
        () ->
            fixture.learning.change(person, shown.id(), shown.version(), said("ethics", 60, text)));
  }

  private LearningOutcome remove(PersonId who, LearningView.Entry shown) {
    return fixture.in(() -> fixture.learning.remove(who, shown.id(), shown.version()));
  }

  private static Declaration said(String kind, int minutes, String text) {
    return new Declaration(
        Optional.of(TODAY),
        Optional.of(new HourKind(kind)),
        Optional.of(Duration.ofMinutes(minutes)),
        text);
  }

  private static Person person(PersonId id) {
    return new Person(
        id, "Camille", Language.FR, Region.CA_QC, ZoneId.of("America/Toronto"), Set.of());
  }
}
