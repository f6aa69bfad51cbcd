package org.fanal.pathway.standing;

import java.time.LocalDate;

/**
 * How long things last.
 *
 * @param windowDays how many days before the last day renewing begins
 * @param graceDays how many days after it renewing is still possible
 * @param freezeMonths how long a period may be frozen, all its freezes together
 */
public record Terms(
    int provisionalMonths, int certificateMonths, int windowDays, int graceDays, int freezeMonths) {

  public static final Terms OF_THE_PROGRAMME = new Terms(24, 24, 90, 90, 24);

  public Terms {
    if (Math.min(provisionalMonths, certificateMonths) < 1
        || Math.min(windowDays, graceDays) < 0
        || freezeMonths < 0) {
      throw new IllegalArgumentException(
          "Terms that cannot be: %d, %d months, %d, %d days, %d months"
              .formatted(
                  provisionalMonths, certificateMonths, windowDays, graceDays, freezeMonths));
    }
  }

  LocalDate windowOpens(LocalDate lastDay) {
    return lastDay.minusDays(windowDays);
  }

  LocalDate graceEnds(LocalDate lastDay) {
    return lastDay.plusDays(graceDays);
  }
}
