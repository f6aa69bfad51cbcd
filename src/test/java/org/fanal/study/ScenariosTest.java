package org.fanal.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.study.StudyFixture.M1;
import static org.fanal.study.StudyFixture.aChoice;
import static org.fanal.study.StudyFixture.safeEnding;

import java.util.Optional;
import org.fanal.courseware.Choice;
import org.fanal.courseware.Scenario;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.Place;
import org.junit.jupiter.api.Test;

class ScenariosTest {

  private final StudyFixture study = new StudyFixture();
  private final Scenario scenario = study.firstScenario();
  private final PersonId person = study.aTrainee();

  @Test
  void beginsAtTheStartAndBecomesThePlaceToResume() {
    ScenarioView view = open(Optional.empty(), Optional.empty());

    assertThat(view.node().id()).isEqualTo(scenario.start());
    assertThat(view.done()).isFalse();
    assertThat(study.in(() -> study.reading.resume(person, M1)))
        .contains(new Place.Scenario(scenario.id()));
  }

  @Test
  void showsTheFeedbackOfTheChoiceThatLedHere() {
    Choice choice = scenario.findNode(scenario.start()).orElseThrow().choices().get(0);

    assertThat(open(Optional.of(choice.to()), Optional.of(choice.id())).chosen()).contains(choice);
    assertThat(open(Optional.of(scenario.start()), Optional.of(choice.id())).chosen()).isEmpty();
  }

  @Test
  void isDoneOnceAChoiceIsExplainedAtASafeEnding() {
    ScenarioOutcome outcome = explain(safeEnding(scenario), "Elle dit ce qui compte.", 1);

    assertThat(outcome).isInstanceOf(ScenarioOutcome.Done.class);
    ScenarioView view = open(Optional.of(safeEnding(scenario)), Optional.empty());
    assertThat(view.done()).isTrue();
    assertThat(view.explanation())
        .hasValueSatisfying(e -> assertThat(e.text()).isEqualTo("Elle dit ce qui compte."));
  }

  @Test
  void isNotDoneBeforeASafeEndingNorWithoutASentence() {
    assertThat(explain(scenario.start(), "Parce que.", 1))
        .isEqualTo(new ScenarioOutcome.NotThere());
    assertThat(explain(safeEnding(scenario), " ", 1))
        .isEqualTo(new ScenarioOutcome.NothingWritten());
    assertThat(explain(safeEnding(scenario), "a".repeat(Scenarios.MOST_CHARACTERS + 1), 1))
        .isEqualTo(new ScenarioOutcome.TooLong(Scenarios.MOST_CHARACTERS));

    assertThat(open(Optional.empty(), Optional.empty()).done()).isFalse();
  }

  @Test
  void keepsTheNewestSentence() {
    explain(safeEnding(scenario), "Premier.", 2);

    assertThat(explain(safeEnding(scenario), "Ancien.", 1))
        .isInstanceOfSatisfying(
            ScenarioOutcome.Kept.class,
            kept -> assertThat(kept.current().text()).isEqualTo("Premier."));
    assertThat(explain(safeEnding(scenario), "Premier.", 2))
        .isInstanceOf(ScenarioOutcome.Done.class);
  }

  @Test
  void knowsNoOtherNode() {
    assertThat(
            study.in(
                () ->
                    study.scenarios.open(
                        person, M1, scenario.id(), Optional.of("nowhere"), Optional.empty())))
        .isEmpty();
  }

  private ScenarioView open(Optional<String> node, Optional<String> chosen) {
    return study
        .in(() -> study.scenarios.open(person, M1, scenario.id(), node, chosen))
        .orElseThrow();
  }

  private ScenarioOutcome explain(String ending, String text, long sequence) {
    return study.in(
        () ->
            study.scenarios.explain(
                person, M1, scenario.id(), ending, aChoice(scenario), text, sequence));
  }
}
