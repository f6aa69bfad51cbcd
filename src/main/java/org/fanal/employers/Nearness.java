package org.fanal.employers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** How near the last day of a share is: each step is told once, and only the latest. */
public enum Nearness {
  FAR(Long.MAX_VALUE),
  WITHIN_90(90),
  WITHIN_60(60),
  WITHIN_30(30),
  WITHIN_7(7);

  private final long days;

  Nearness(long days) {
    this.days = days;
  }

  /** The nearest step that was reached; also for a last day that is past. */
  static Nearness of(LocalDate lastDay, LocalDate today) {
    long left = ChronoUnit.DAYS.between(today, lastDay);
    return Stream.of(values())
        .filter(step -> left <= step.days)
        .reduce((further, nearer) -> nearer)
        .orElse(FAR);
  }

  boolean isNearerThan(Nearness other) {
    return compareTo(other) > 0;
  }
}
