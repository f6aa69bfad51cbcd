package org.fanal.standing.model;

import java.time.LocalDate;
import java.util.Optional;
import org.fanal.pathway.standing.Cycle;
import org.fanal.pathway.standing.Terms;

/**
 * The period that runs, and what counts for it.
 *
 * @param since from when what was learned and not handed in yet counts: who renews early goes on
 *     learning before the new period begins, and loses none of it
 */
public record Running(LocalDate firstDay, LocalDate since) {

  public static Running of(Cycle cycle, Terms terms) {
    LocalDate first = cycle.firstDay();
    return new Running(first, cycle.number() == 1 ? first : first.minusDays(terms.windowDays()));
  }

  /**
   * Whether it counts now.
   *
   * @param handedIn the period for which it was handed in, by its first day
   */
  public boolean counts(LocalDate day, Optional<LocalDate> handedIn) {
    return handedIn.map(firstDay::equals).orElseGet(() -> !day.isBefore(since));
  }
}
