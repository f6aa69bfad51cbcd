package org.fanal.assessment;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What happened so far between one person and one check.
 *
 * @param open the attempt that was started and is not over, if any; it is not among the submitted
 * @param submitted how many attempts are over
 * @param lastSubmittedAt when the last of them was submitted; present when there is one
 * @param talks how many talks that open further attempts took place
 */
public record AttemptHistory(
    Optional<AttemptId> open,
    int submitted,
    Optional<Instant> lastSubmittedAt,
    int talks,
    boolean mastered) {

  public AttemptHistory {
    Objects.requireNonNull(open, "open");
    Demand.that(submitted >= 0, "Submitted attempts: %d", submitted);
    Demand.that(talks >= 0, "Talks: %d", talks);
    Demand.that(
        lastSubmittedAt.isPresent() == submitted > 0,
        "%d attempts submitted, the last %s",
        submitted,
        lastSubmittedAt);
  }

  public static AttemptHistory none() {
    return new AttemptHistory(Optional.empty(), 0, Optional.empty(), 0, false);
  }
}
