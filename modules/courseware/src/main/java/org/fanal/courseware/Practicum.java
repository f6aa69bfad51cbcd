package org.fanal.courseware;

import java.util.List;
import org.fanal.kernel.Text;

/**
 * What is practised with people, outside the pages.
 *
 * @param steps in order
 * @param allowed what may be kept as evidence
 * @param notAllowed what never may
 * @param rubric this module's own lines, as acts that can be seen
 */
public record Practicum(
    int hours,
    Text task,
    List<Text> steps,
    List<Text> allowed,
    List<Text> notAllowed,
    List<Line> rubric) {

  public Practicum {
    steps = List.copyOf(steps);
    allowed = List.copyOf(allowed);
    notAllowed = List.copyOf(notAllowed);
    rubric = List.copyOf(rubric);
  }

  /**
   * A line of the rubric.
   *
   * @param critical whether the rest cannot make up for it
   */
  public record Line(boolean critical, Text text) {}
}
