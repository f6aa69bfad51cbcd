package org.fanal.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.study.StudyFixture.M1;
import static org.fanal.study.StudyFixture.PEERS;

import java.util.List;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.StepId;
import org.fanal.pathway.ModuleState;
import org.fanal.pathway.Place;
import org.junit.jupiter.api.Test;

class ReadingTest {

  private final StudyFixture study = new StudyFixture();
  private final List<Place.Step> steps = study.module().shape().steps();

  @Test
  void marksNothingByOpening() {
    PersonId person = study.aTrainee();

    StepView view = open(person, steps.get(0));

    assertThat(view.marked()).isFalse();
    assertThat(open(person, steps.get(0)).marked()).isFalse();
    assertThat(view.previous()).isEmpty();
    assertThat(view.next()).isEqualTo(steps.get(1));
  }

  @Test
  void marksAndMovesInOneAct() {
    PersonId person = study.aTrainee();

    assertThat(next(person, steps.get(0))).isEqualTo(steps.get(1));

    assertThat(open(person, steps.get(0)).marked()).isTrue();
    assertThat(study.in(() -> study.reading.resume(person, M1))).contains(steps.get(1));
  }

  @Test
  void doesNothingMoreTheSecondTime() {
    PersonId person = study.aTrainee();
    next(person, steps.get(0));

    assertThat(next(person, steps.get(0))).isEqualTo(steps.get(1));

    assertThat(module(person).lessons().get(0).stepsDone()).isEqualTo(1);
  }

  @Test
  void resumesAtTheExactStepThatWasOpenedLast() {
    PersonId person = study.aTrainee();

    open(person, steps.get(7));

    assertThat(study.in(() -> study.reading.resume(person, M1))).contains(steps.get(7));
    ProgrammeView dashboard = study.in(() -> study.dashboard.of(person)).get(0);
    assertThat(dashboard.resume())
        .hasValueSatisfying(
            resume -> {
              assertThat(resume.place()).isEqualTo(steps.get(7));
              assertThat(resume.title()).isPresent();
              assertThat(resume.number()).isPositive();
            });
  }

  @Test
  void leadsFromTheLastStepToWhatIsStillMissing() {
    PersonId person = study.aTrainee();
    Place.Step last = steps.get(steps.size() - 1);
    steps.subList(1, steps.size() - 1).forEach(step -> next(person, step));

    assertThat(next(person, last)).isEqualTo(steps.get(0));
    next(person, steps.get(0));
    assertThat(next(person, last)).isEqualTo(new Place.Scenario(study.firstScenario().id()));
  }

  @Test
  void startsALessonAtItsFirstUnmarkedStep() {
    PersonId person = study.aTrainee();
    LessonId lesson = steps.get(0).lesson();
    next(person, steps.get(0));

    assertThat(study.in(() -> study.reading.start(person, M1, lesson))).contains(steps.get(1));
  }

  @Test
  void showsNothingToWhoeverIsNotEnrolledAndNothingThatDoesNotExist() {
    PersonId stranger = StudyFixture.aPerson();
    PersonId person = study.aTrainee();
    Place.Step step = steps.get(0);

    assertThat(study.in(() -> study.reading.open(stranger, M1, step.lesson(), step.step())))
        .isEmpty();
    assertThat(study.in(() -> study.reading.next(stranger, M1, step.lesson(), step.step())))
        .isEmpty();
    assertThat(study.in(() -> study.reading.module(stranger, M1))).isEmpty();
    assertThat(
            study.in(
                () -> study.reading.open(person, M1, step.lesson(), new StepId("no-such-step"))))
        .isEmpty();
    ModulePath unknown = new ModulePath(PEERS, new ModuleId("m99"));
    assertThat(study.in(() -> study.reading.module(person, unknown))).isEmpty();
  }

  @Test
  void saysHowFarAModuleIs() {
    PersonId person = study.aTrainee();
    assertThat(module(person).state()).isEqualTo(ModuleState.NOT_STARTED);

    next(person, steps.get(0));

    assertThat(module(person).state()).isEqualTo(ModuleState.IN_PROGRESS);
  }

  private StepView open(PersonId person, Place.Step step) {
    return study.in(() -> study.reading.open(person, M1, step.lesson(), step.step())).orElseThrow();
  }

  private Place next(PersonId person, Place.Step step) {
    return study.in(() -> study.reading.next(person, M1, step.lesson(), step.step())).orElseThrow();
  }

  private ModuleView module(PersonId person) {
    return study.in(() -> study.reading.module(person, M1)).orElseThrow();
  }
}
