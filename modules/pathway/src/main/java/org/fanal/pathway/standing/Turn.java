package org.fanal.pathway.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * A change that nobody made: time passed.
 *
 * @param day the first day, in UTC, of the new status
 */
public record Turn(LocalDate day, Status status) {

  public Turn {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(status, "status");
  }

  /** When it begins to hold. */
  public Instant at() {
    return startOf(day);
  }

  static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
