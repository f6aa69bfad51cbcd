package org.fanal.people.model;

import java.time.Duration;
import java.time.Instant;

/** A session lives eight hours from the last act; its row is written at most every ten minutes. */
public final class SessionTimes {

  public static final Duration LIFE = Duration.ofHours(8).plusMinutes(10);
  public static final Duration WRITTEN_AGAIN_AFTER = Duration.ofMinutes(10);

  private SessionTimes() {}

  public static Instant expiry(Instant now) {
    return now.plus(LIFE);
  }

  public static boolean isRenewalDue(Instant renewedAt, Instant now) {
    return !now.isBefore(renewedAt.plus(WRITTEN_AGAIN_AFTER));
  }
}
