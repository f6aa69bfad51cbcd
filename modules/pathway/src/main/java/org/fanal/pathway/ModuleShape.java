package org.fanal.pathway;

import java.util.List;
import java.util.Objects;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.ScenarioId;

/** A module as far as progress goes: lessons and scenarios in order; a check ends each module. */
public record ModuleShape(ModuleId id, List<LessonShape> lessons, List<ScenarioId> scenarios) {

  public ModuleShape {
    Objects.requireNonNull(id, "id");
    lessons = List.copyOf(lessons);
    scenarios = Unique.listOf(scenarios, id);
    if (lessons.isEmpty()) {
      throw new IllegalArgumentException("A module without lessons: " + id);
    }
    Unique.listOf(lessons.stream().map(LessonShape::id).toList(), id);
    Unique.listOf(lessons.stream().flatMap(lesson -> lesson.steps().stream()).toList(), id);
  }

  /** All steps in reading order. */
  public List<Place.Step> steps() {
    return lessons.stream()
        .flatMap(lesson -> lesson.steps().stream().map(step -> new Place.Step(lesson.id(), step)))
        .toList();
  }
}
