package org.fanal.disclosure.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * All that is stored of a share when it is made.
 *
 * @param audience what joins it to an organisation, if only its members may open it
 * @param opensAt the first instant at which it opens, if that is not at once
 */
public record NewShare(
    UUID id,
    UUID holder,
    UUID award,
    UUID statusEntry,
    byte[] codeHash,
    Optional<byte[]> audience,
    Instant madeAt,
    Optional<Instant> opensAt,
    Instant overAt,
    Optional<Integer> mostOpenings,
    byte[] sealedShown,
    byte[] sealedNotes,
    byte[] sealedHead,
    byte[] sealedInstance) {}
