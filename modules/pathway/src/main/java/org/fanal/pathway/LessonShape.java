package org.fanal.pathway;

import java.util.List;
import java.util.Objects;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.StepId;

/** A lesson and its steps in order, at least one. */
public record LessonShape(LessonId id, List<StepId> steps) {

  public LessonShape {
    Objects.requireNonNull(id, "id");
    steps = Unique.listOf(steps, id);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("A lesson without steps: " + id);
    }
  }
}
