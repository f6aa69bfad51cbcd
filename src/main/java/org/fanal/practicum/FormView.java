package org.fanal.practicum;

import java.util.List;
import java.util.Optional;
import org.fanal.pathway.practicum.Assessor;
import org.fanal.pathway.practicum.Criterion;

/**
 * A form as its assessor fills it in.
 *
 * @param name by which the person wants to be called
 * @param declared whether the assessor said that they are independent
 */
public record FormView(FormId id, Assessor by, String name, List<Line> lines, boolean declared) {

  public FormView {
    lines = List.copyOf(lines);
  }

  /** A criterion and what was given for it. */
  public record Line(Criterion criterion, Optional<Integer> mark, String comment) {}
}
