package org.fanal.pathway;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a completed module is worth a few questions again: after intervals that grow, the same for
 * everyone, each counted from the look back before. Nobody has to; one that was let go waits.
 */
public final class LookBack {

  private static final List<Duration> INTERVALS =
      List.of(Duration.ofDays(3), Duration.ofDays(10), Duration.ofDays(30), Duration.ofDays(90));

  private LookBack() {}

  /**
   * @param done how often the person looked back at the module
   * @param since the last look back, or the completion before the first one
   * @return from when the next is due; empty after the last
   */
  public static Optional<Instant> due(int done, Instant since) {
    return done < INTERVALS.size()
        ? Optional.of(since.plus(INTERVALS.get(done)))
        : Optional.empty();
  }
}
