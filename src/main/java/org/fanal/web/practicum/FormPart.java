package org.fanal.web.practicum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fanal.kernel.Text;
import org.fanal.pathway.practicum.Criterion;
import org.fanal.practicum.FormView;
import org.fanal.practicum.Typed;

/** A criterion of a form, as the page shows it. */
public record FormPart(
    String id,
    String name,
    boolean critical,
    List<Level> levels,
    String comment,
    boolean unmarked,
    boolean tooLong) {

  /** A level in words; the number is what is sent. */
  public record Level(int mark, String words, boolean chosen) {}

  static FormPart of(FormView.Line line, Function<Text, String> in) {
    Criterion criterion = line.criterion();
    List<Level> levels = new ArrayList<>();
    for (int mark = Criterion.LOWEST; mark <= Criterion.HIGHEST; mark++) {
      boolean chosen = line.mark().orElse(0) == mark;
      levels.add(new Level(mark, in.apply(criterion.levels().get(mark - 1)), chosen));
    }
    return new FormPart(
        criterion.id().value(),
        in.apply(criterion.name()),
        criterion.critical(),
        levels,
        line.comment(),
        line.mark().isEmpty(),
        line.comment().length() > Typed.LONGEST_COMMENT);
  }
}
