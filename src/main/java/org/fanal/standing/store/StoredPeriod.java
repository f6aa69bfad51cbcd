package org.fanal.standing.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A period as it is kept.
 *
 * @param reminded the last reminder that was sent, in days before the last day
 * @param drawn whether proof is looked at
 * @param proof which proof there is, sealed
 */
public record StoredPeriod(
    UUID id,
    String programme,
    LocalDate firstDay,
    boolean practised,
    Optional<Integer> reminded,
    boolean drawn,
    Optional<byte[]> proof,
    Optional<Instant> seenAt) {

  /** Whether proof is looked at and was not seen yet. */
  public boolean isAwaited() {
    return drawn && seenAt.isEmpty();
  }
}
