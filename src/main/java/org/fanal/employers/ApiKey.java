package org.fanal.employers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A key for an organisation's programs, as its owners see it; the key itself is nowhere.
 *
 * @param madeBy the name of the owner who made it; nobody when they look after the organisation no
 *     more, and then it opens nothing
 */
public record ApiKey(
    UUID id,
    String name,
    Instant madeAt,
    Optional<String> madeBy,
    Optional<LocalDate> usedOn,
    Optional<Instant> revokedAt) {

  public boolean isRevoked() {
    return revokedAt.isPresent();
  }
}
