package org.fanal.pathway.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * A change that nobody made: time passed.
 *
 * @param day the first day, in UTC, of the new status
 * @param before the status until then
 */
public record Turn(LocalDate day, Status before, Status status) {

  public Turn {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(status, "status");
  }

  /** When it begins to hold. */
  public Instant at() {
    return startOf(day);
  }

  /** Whether a freeze ended by itself. */
  public boolean isThaw() {
    return before == Status.FROZEN;
  }

  /** Whether a suspension as a precaution ended by itself. */
  public boolean isRelease() {
    return before == Status.SUSPENDED;
  }

  static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
