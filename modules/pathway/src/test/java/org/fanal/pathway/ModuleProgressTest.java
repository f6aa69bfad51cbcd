package org.fanal.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.pathway.PathwayFixture.NOW;
import static org.fanal.pathway.PathwayFixture.aLesson;
import static org.fanal.pathway.PathwayFixture.aModule;
import static org.fanal.pathway.PathwayFixture.completed;
import static org.fanal.pathway.PathwayFixture.everythingDone;
import static org.fanal.pathway.PathwayFixture.facts;
import static org.fanal.pathway.PathwayFixture.lastAt;
import static org.fanal.pathway.PathwayFixture.lessonsMarkedAndDone;
import static org.fanal.pathway.PathwayFixture.marked;
import static org.fanal.pathway.PathwayFixture.scenario;
import static org.fanal.pathway.PathwayFixture.step;
import static org.fanal.pathway.PathwayFixture.steps;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.ScenarioId;
import org.fanal.kernel.StepId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModuleProgressTest {

  private static final LessonId L1 = new LessonId("l1");
  private static final LessonId L2 = new LessonId("l2");

  static Stream<Arguments> ways() {
    return Stream.of(
        arguments(StudyFacts.none(), 0, 0, step("l1/a"), ModuleState.NOT_STARTED),
        arguments(marked("l1/a"), 1, 0, step("l1/b"), ModuleState.IN_PROGRESS),
        arguments(marked("l1/b"), 1, 0, step("l1/a"), ModuleState.IN_PROGRESS),
        arguments(marked("l1/a", "l1/b"), 2, 1, step("l2/c"), ModuleState.IN_PROGRESS),
        arguments(marked("l2/c"), 1, 1, step("l1/a"), ModuleState.IN_PROGRESS),
        arguments(lessonsMarkedAndDone(), 3, 2, scenario("s1"), ModuleState.IN_PROGRESS),
        arguments(lessonsMarkedAndDone("s1"), 3, 2, scenario("s2"), ModuleState.IN_PROGRESS),
        arguments(
            lessonsMarkedAndDone("s1", "s2"), 3, 2, new Place.Check(), ModuleState.IN_PROGRESS),
        arguments(everythingDone(), 3, 2, new Place.Complete(), ModuleState.COMPLETE));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void goesFromStepsToScenariosToTheCheck(
      StudyFacts facts, int stepsDone, int lessonsDone, Place next, ModuleState state) {
    ModuleProgress progress = progress(facts);

    assertThat(progress.stepsDone()).isEqualTo(stepsDone);
    assertThat(progress.stepsTotal()).isEqualTo(3);
    assertThat(progress.lessonsDone()).isEqualTo(lessonsDone);
    assertThat(progress.lessonsTotal()).isEqualTo(2);
    assertThat(progress.next()).isEqualTo(next);
    assertThat(progress.state()).isEqualTo(state);
  }

  @Test
  void saysEverythingThatIsMissingInOrder() {
    assertThat(progress(facts(Set.of("l1/a"), Set.of("s1"), false)).missing())
        .containsExactly(
            new Missing.Lesson(L1, steps("b")),
            new Missing.Lesson(L2, steps("c")),
            new Missing.Scenario(new ScenarioId("s2")),
            new Missing.Check());
    assertThat(progress(everythingDone()).missing()).isEmpty();
  }

  @Test
  void isNotCompleteWhileOneThingIsMissing() {
    Set<String> steps = Set.of("l1/a", "l1/b", "l2/c");

    assertThat(progress(facts(steps, Set.of("s1", "s2"), true)).isComplete()).isTrue();
    assertThat(progress(facts(steps, Set.of("s1", "s2"), false)).isComplete()).isFalse();
    assertThat(progress(facts(steps, Set.of("s2"), true)).isComplete()).isFalse();
    assertThat(progress(facts(Set.of("l1/a", "l2/c"), Set.of("s1", "s2"), true)).isComplete())
        .isFalse();
  }

  @Test
  void opensTheCheckOnceEveryLessonIsMarkedWhateverTheScenarios() {
    ModuleProgress closed = progress(marked("l1/a", "l2/c"));
    ModuleProgress open = progress(lessonsMarkedAndDone());

    assertThat(closed.isCheckOpen()).isFalse();
    assertThat(closed.opensTheCheck()).containsExactly(new Missing.Lesson(L1, steps("b")));
    assertThat(open.isCheckOpen()).isTrue();
    assertThat(open.opensTheCheck()).isEmpty();
  }

  @Test
  void keepsACheckOpenThatWasMastered() {
    assertThat(progress(facts(Set.of(), Set.of(), true)).isCheckOpen()).isTrue();
  }

  @Test
  void tellsWhatIsMarkedAndDone() {
    ModuleProgress progress = progress(facts(Set.of("l1/a", "l2/c"), Set.of("s2"), false));

    assertThat(progress.isMarked(new StepId("a"))).isTrue();
    assertThat(progress.isMarked(new StepId("b"))).isFalse();
    assertThat(progress.isMarked(L1)).isFalse();
    assertThat(progress.isMarked(L2)).isTrue();
    assertThat(progress.isDone(new ScenarioId("s1"))).isFalse();
    assertThat(progress.isDone(new ScenarioId("s2"))).isTrue();
  }

  @Test
  void ignoresFactsAboutWhatIsNoLongerThere() {
    ModuleProgress progress = progress(facts(Set.of("l1/gone", "l7/left"), Set.of("s7"), false));

    assertThat(progress.stepsDone()).isZero();
    assertThat(progress.isMarked(new StepId("gone"))).isFalse();
    assertThat(progress.missing()).hasSize(5);
    assertThat(progress.state()).isEqualTo(ModuleState.NOT_STARTED);
  }

  @Test
  void knowsAStepThatMovedToAnotherLesson() {
    assertThat(progress(marked("l1/c")).isMarked(L2)).isTrue();
  }

  @Test
  void staysCompletedWhateverWasAddedSince() {
    ModuleShape grown =
        new ModuleShape(
            new ModuleId("m1"),
            List.of(aLesson("l1", "a", "b"), aLesson("l3", "new")),
            List.of(new ScenarioId("s3")));

    ModuleProgress progress = ModuleProgress.of(grown, completed(everythingDone()));

    assertThat(progress.isComplete()).isTrue();
    assertThat(progress.missing()).isEmpty();
    assertThat(progress.state()).isEqualTo(ModuleState.COMPLETE);
    assertThat(progress.next()).isEqualTo(new Place.Complete());
    assertThat(progress.isCheckOpen()).isTrue();
    assertThat(progress.stepsDone()).isEqualTo(2);
  }

  @Test
  void isStartedByAVisitAlone() {
    StudyFacts opened = lastAt(step("l1/a"), NOW, StudyFacts.none());

    assertThat(progress(opened).state()).isEqualTo(ModuleState.IN_PROGRESS);
  }

  static Stream<Arguments> lastPlaces() {
    Place check = new Place.Check();
    return Stream.of(
        arguments(marked("l1/a"), step("l2/c"), step("l2/c")),
        arguments(marked("l1/a"), step("l1/a"), step("l1/b")),
        arguments(marked("l1/a"), step("l1/gone"), step("l1/b")),
        arguments(marked("l1/a"), step("l1/c"), step("l1/b")),
        arguments(marked("l1/a"), scenario("s2"), scenario("s2")),
        arguments(lessonsMarkedAndDone("s2"), scenario("s2"), scenario("s1")),
        arguments(lessonsMarkedAndDone(), scenario("s7"), scenario("s1")),
        arguments(marked("l1/a"), check, step("l1/b")),
        arguments(lessonsMarkedAndDone(), check, check),
        arguments(facts(Set.of("l1/a"), Set.of(), true), check, step("l1/b")),
        arguments(marked("l1/a"), new Place.Complete(), step("l1/b")),
        arguments(everythingDone(), step("l1/a"), new Place.Complete()),
        arguments(completed(marked("l1/a")), step("l1/b"), new Place.Complete()));
  }

  @ParameterizedTest
  @MethodSource("lastPlaces")
  void goesOnAtTheLastPlaceIfUnfinishedElseAtTheNext(StudyFacts facts, Place last, Place resumed) {
    assertThat(progress(lastAt(last, NOW, facts)).resume()).isEqualTo(resumed);
  }

  @Test
  void goesOnAtTheFirstStepWithoutALastPlace() {
    assertThat(progress(StudyFacts.none()).resume()).isEqualTo(step("l1/a"));
  }

  private static ModuleProgress progress(StudyFacts facts) {
    return ModuleProgress.of(aModule("m1"), facts);
  }
}
