package org.fanal.standing.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The thirty days to ask for an appeal, and the thirty to answer it in writing. */
public final class AppealTime {

  public static final int DAYS = 30;

  /** When a day of the calendar is over wherever on Earth somebody lives. */
  private static final Duration EVERYWHERE = Duration.ofHours(12);

  private AppealTime() {}

  /** The last day to ask, that day included. */
  public static LocalDate lastDay(Instant decided) {
    return dayOf(decided).plusDays(DAYS);
  }

  public static boolean isOpen(Instant decided, Instant now) {
    Instant over =
        lastDay(decided).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().plus(EVERYWHERE);
    return now.isBefore(over);
  }

  /** The day by which the answer is due. */
  public static LocalDate due(Instant asked) {
    return dayOf(asked).plusDays(DAYS);
  }

  private static LocalDate dayOf(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
