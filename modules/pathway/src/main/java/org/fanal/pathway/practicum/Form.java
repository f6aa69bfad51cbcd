package org.fanal.pathway.practicum;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The marks that one assessor gave.
 *
 * @param independent whether they did not teach the learner and, a peer, are not of the place
 */
public record Form(Assessor by, boolean independent, Map<CriterionId, Integer> marks) {

  public Form {
    Objects.requireNonNull(by, "by");
    marks = Map.copyOf(marks);
    marks.forEach(Form::check);
  }

  OptionalInt mark(CriterionId criterion) {
    Integer mark = marks.get(criterion);
    return mark == null ? OptionalInt.empty() : OptionalInt.of(mark);
  }

  private static void check(CriterionId criterion, int mark) {
    if (mark < Criterion.LOWEST || mark > Criterion.HIGHEST) {
      throw new IllegalArgumentException("%s marked %d".formatted(criterion, mark));
    }
  }
}
