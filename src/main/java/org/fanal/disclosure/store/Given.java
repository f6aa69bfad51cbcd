package org.fanal.disclosure.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A share that was given to an organisation, and how its award stands.
 *
 * @param isHeld whether its award may not be shown for now
 * @param standsUntil the first instant at which its award is over, if it ever is
 */
public record Given(StoredShare share, boolean isHeld, Optional<Instant> standsUntil) {

  public boolean stands(Instant now) {
    return !isHeld && standsUntil.map(now::isBefore).orElse(true);
  }

  /** The first instant at which it is over, by its own end or its award's. */
  public Instant overAt() {
    return standsUntil.filter(share.overAt()::isAfter).orElse(share.overAt());
  }
}
