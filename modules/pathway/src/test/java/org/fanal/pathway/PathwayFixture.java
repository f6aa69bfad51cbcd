package org.fanal.pathway;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.ScenarioId;
import org.fanal.kernel.StepId;

/** Modules and facts by intent. A step is written {@code l1/a}. */
final class PathwayFixture {

  static final Instant NOW = Instant.parse("2026-11-21T14:31:00Z");

  private PathwayFixture() {}

  /** Lesson l1 with steps a and b, lesson l2 with step c, scenarios s1 and s2. */
  static ModuleShape aModule(String id) {
    return new ModuleShape(
        new ModuleId(id),
        List.of(aLesson("l1", "a", "b"), aLesson("l2", "c")),
        List.of(new ScenarioId("s1"), new ScenarioId("s2")));
  }

  static LessonShape aLesson(String id, String... steps) {
    return new LessonShape(new LessonId(id), Arrays.stream(steps).map(StepId::new).toList());
  }

  static Place.Step step(String lessonAndStep) {
    String[] parts = lessonAndStep.split("/");
    return new Place.Step(new LessonId(parts[0]), new StepId(parts[1]));
  }

  static Place.Scenario scenario(String id) {
    return new Place.Scenario(new ScenarioId(id));
  }

  static StudyFacts marked(String... steps) {
    return facts(Set.of(steps), Set.of(), false);
  }

  static StudyFacts lessonsMarkedAndDone(String... scenarios) {
    return facts(Set.of("l1/a", "l1/b", "l2/c"), Set.of(scenarios), false);
  }

  static StudyFacts everythingDone() {
    return facts(Set.of("l1/a", "l1/b", "l2/c"), Set.of("s1", "s2"), true);
  }

  static StudyFacts facts(Set<String> steps, Set<String> scenarios, boolean mastered) {
    return new StudyFacts(
        steps.stream().map(PathwayFixture::step).collect(Collectors.toSet()),
        scenarios.stream().map(ScenarioId::new).collect(Collectors.toSet()),
        mastered ? Optional.of(NOW) : Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static StudyFacts lastAt(Place place, Instant at, StudyFacts facts) {
    return new StudyFacts(
        facts.marked(),
        facts.scenariosDone(),
        facts.checkMasteredAt(),
        Optional.of(new Visit(place, at)),
        facts.completedAt());
  }

  static StudyFacts completed(StudyFacts facts) {
    return new StudyFacts(
        facts.marked(),
        facts.scenariosDone(),
        facts.checkMasteredAt(),
        facts.lastVisit(),
        Optional.of(NOW));
  }

  static List<StepId> steps(String... ids) {
    return Stream.of(ids).map(StepId::new).toList();
  }
}
