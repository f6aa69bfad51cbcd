package org.fanal.assessment;

import java.util.List;

/**
 * The marking of an exam, theme by theme. Points of all themes count together: no theme has a pass
 * mark of its own.
 *
 * @param pass the share of points that was asked for when it was handed in
 */
public record ExamResult(List<ThemeResult> themes, Mastery pass) {

  public ExamResult {
    themes = List.copyOf(themes);
    Demand.that(!themes.isEmpty(), "An exam without themes");
  }

  public Points points() {
    return themes.stream().map(ThemeResult::points).reduce(Points.NONE, Points::plus);
  }

  public int total() {
    return themes.stream().mapToInt(ThemeResult::total).sum();
  }

  public int right() {
    return themes.stream().mapToInt(ThemeResult::right).sum();
  }

  /** The least whole number of right answers that would do: 45 of 60. */
  public int needed() {
    return pass.needed(total());
  }

  public boolean isPassed() {
    return pass.isReachedBy(points(), total());
  }

  /** The themes with something to look at again, in the programme's order. */
  public List<ThemeResult> toLookAtAgain() {
    return themes.stream().filter(theme -> !theme.lessonsToLookAtAgain().isEmpty()).toList();
  }
}
