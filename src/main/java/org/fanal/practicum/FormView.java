package org.fanal.practicum;

import java.util.List;
import java.util.Optional;
import org.fanal.pathway.practicum.Assessor;
import org.fanal.pathway.practicum.Criterion;

/**
 * A form as its assessor fills it in.
 *
 * @param name by which the person wants to be called
 * @param hours confirmed so far, by kind
 * @param changes of the hours since the form was asked for, the newest first
 * @param declared whether the assessor said that they are independent
 */
public record FormView(
    FormId id,
    Assessor by,
    String name,
    List<Line> lines,
    List<HoursSheet.OfAKind> hours,
    List<HoursEntry> changes,
    boolean declared) {

  public FormView {
    lines = List.copyOf(lines);
    hours = List.copyOf(hours);
    changes = List.copyOf(changes);
  }

  /** A criterion and what was given for it. */
  public record Line(Criterion criterion, Optional<Integer> mark, String comment) {}
}
