package org.fanal.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.StepId;
import org.fanal.kernel.Text;

/**
 * A private question and another that one may answer instead. What is written is no {@link
 * Response}: it is never read here and never counts.
 */
public record Reflection(Stem stem, Text alternative) implements Item {

  private static final Text NOTHING_TO_EXPLAIN = new Text("", "");

  public Reflection {
    Objects.requireNonNull(alternative, "alternative");
    Demand.that(
        stem.use() == Use.REFLECTION, "%s: a reflection cannot be used otherwise", stem.id());
    Demand.that(!stem.safety(), "%s: a reflection has no right answer to insist on", stem.id());
  }

  public static Reflection of(
      ItemId id, LessonId lesson, Optional<StepId> step, Text text, Text alternative) {
    Stem stem =
        new Stem(id, Use.REFLECTION, lesson, step, false, text, NOTHING_TO_EXPLAIN, List.of());
    return new Reflection(stem, alternative);
  }

  @Override
  public boolean accepts(Response response) {
    return false;
  }

  @Override
  public boolean isAnsweredBy(Response response) {
    return false;
  }

  @Override
  public Points score(Response response) {
    return Points.NONE;
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.reflection(this);
  }
}
