package org.fanal.employers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A key for an organisation's programs, as its owners see it; the key itself is nowhere. */
public record ApiKey(
    UUID id, String name, Instant madeAt, Optional<LocalDate> usedOn, Optional<Instant> revokedAt) {

  public boolean isRevoked() {
    return revokedAt.isPresent();
  }
}
