package org.fanal.pathway.standing;

import java.time.LocalDate;

/**
 * A suspension as a precaution. It ends by itself, and is not taken again right after, so that one
 * after the other they never become a suspension that nobody decided.
 *
 * @param end the day on which it ends, or ended
 * @param isRunning whether nothing but time ends it
 */
record Precaution(LocalDate end, boolean isRunning) {

  static Precaution from(LocalDate day) {
    return new Precaution(day.plusDays(Standing.PRECAUTION_DAYS), true);
  }

  /** The suspension goes on, by a decision. */
  Precaution decided() {
    return new Precaution(end, false);
  }

  Precaution over(LocalDate day) {
    return isRunning ? new Precaution(day.isBefore(end) ? day : end, false) : this;
  }

  /** The first day on which another may be taken. */
  LocalDate again() {
    return end.plusDays(Standing.PRECAUTION_DAYS);
  }
}
