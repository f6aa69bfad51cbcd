package org.fanal.credentials;

import java.time.Duration;
import java.time.Instant;

/** The time for which one signed edition of a status list stands. */
public record StatusEpoch(Instant from, Instant until) {

  public StatusEpoch {
    if (!from.isBefore(until) || from.getNano() != 0 || until.getNano() != 0) {
      throw new IllegalArgumentException("Not an epoch: " + from + " to " + until);
    }
  }

  /** The epoch of a fixed clock that an instant falls in: same borders for everyone. */
  public static StatusEpoch around(Instant instant, Duration length) {
    long begun = Math.floorDiv(instant.getEpochSecond(), length.toSeconds()) * length.toSeconds();
    Instant from = Instant.ofEpochSecond(begun);
    return new StatusEpoch(from, from.plus(length));
  }

  public Duration length() {
    return Duration.between(from, until);
  }
}
