package org.fanal.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.StepId;
import org.fanal.kernel.Text;

/**
 * What every item has, whatever its kind.
 *
 * @param lesson what to look at again
 * @param safety whether the answer must be right before the check ends
 * @param why the explanation shown after the answer
 * @param sources ids of the content's sources
 * @param aim what it tests, and whom it is asked
 */
public record Stem(
    ItemId id,
    Use use,
    LessonId lesson,
    Optional<StepId> step,
    boolean safety,
    Text text,
    Text why,
    List<String> sources,
    Aim aim) {

  public Stem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(use, "use");
    Objects.requireNonNull(lesson, "lesson");
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(aim, "aim");
    sources = List.copyOf(sources);
  }

  /** For everybody, with no outcome named. */
  public Stem(
      ItemId id,
      Use use,
      LessonId lesson,
      Optional<StepId> step,
      boolean safety,
      Text text,
      Text why,
      List<String> sources) {
    this(id, use, lesson, step, safety, text, why, sources, Aim.OPEN);
  }

  Stem scored() {
    Demand.that(use != Use.REFLECTION, "%s: only a reflection may be used as one", id);
    return this;
  }
}
