package org.fanal.certification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether an award may be shown, and until when. It is all that ever changes about an award.
 *
 * @param isHeld frozen, suspended or withdrawn: nobody but the holder is told which
 * @param until the first instant at which it is over; empty when it stands for good
 * @param isReplaced whether a newer version came after it; it is history then
 */
public record Term(boolean isHeld, Optional<Instant> until, boolean isReplaced) {

  private static final Duration DAY = Duration.ofDays(1);

  public Term {
    Objects.requireNonNull(until, "until");
  }

  /** As it is recorded when nothing ends it. */
  public static Term forGood() {
    return new Term(false, Optional.empty(), false);
  }

  /** As it is recorded when it is valid through that day in UTC. */
  public static Term through(LocalDate lastDay) {
    return new Term(false, Optional.of(endOf(lastDay)), false);
  }

  static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  public boolean standsAt(Instant now) {
    return !isHeld && until.filter(end -> !now.isBefore(end)).isEmpty();
  }

  /** The last day, in UTC, on which it stands. */
  public Optional<LocalDate> lastDay() {
    return until.map(end -> LocalDate.ofInstant(end.minus(DAY), ZoneOffset.UTC));
  }
}
