package org.fanal.standing.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A case as it lies there.
 *
 * @param matter the name of what is decided
 * @param against the case that this one appeals against
 * @param text what whoever opened it wrote, sealed
 * @param answer of the person, sealed
 * @param inFavour how it was decided
 * @param missing what was missing then, sealed
 */
public record StoredCase(
    UUID id,
    UUID person,
    String programme,
    String matter,
    Optional<UUID> against,
    UUID openedBy,
    Instant openedAt,
    Optional<byte[]> text,
    boolean companion,
    Optional<byte[]> answer,
    Optional<Instant> answeredAt,
    Optional<Instant> decidedAt,
    Optional<Boolean> inFavour,
    Optional<byte[]> missing) {

  public boolean isOpen() {
    return decidedAt.isEmpty();
  }
}
