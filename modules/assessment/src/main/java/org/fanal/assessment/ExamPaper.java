package org.fanal.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.Region;

/**
 * The items of one attempt at the exam, theme after theme as in the programme: somebody who pauses
 * comes back to the subject that they left.
 */
public record ExamPaper(List<ExamSection> sections) {

  public ExamPaper {
    sections = List.copyOf(sections);
    Demand.that(!sections.isEmpty(), "An exam without themes");
    Demand.that(
        sections.stream().map(ExamSection::module).distinct().count() == sections.size(),
        "An exam asks about a module twice: %s",
        sections);
  }

  /**
   * Draws each theme's items by the rules of {@link Draw}; the same themes, region, previous draw
   * and seed give the same paper.
   *
   * @param previous the ids of the paper before, none for a first one
   */
  public static ExamPaper draw(
      List<ExamTheme> themes, Region region, Set<ItemId> previous, long seed) {
    return new ExamPaper(themes.stream().map(theme -> theme.draw(region, previous, seed)).toList());
  }

  /** All items in the order in which they are asked. */
  public List<Item> items() {
    return sections.stream().flatMap(section -> section.items().stream()).toList();
  }

  /**
   * Marks what was handed in. Every item is asked once; one without a response earns nothing.
   *
   * @param pass the share of points that is asked for
   */
  public ExamResult mark(Map<ItemId, Response> responses, Mastery pass) {
    return new ExamResult(
        sections.stream().map(section -> ThemeResult.of(section, responses)).toList(), pass);
  }
}
