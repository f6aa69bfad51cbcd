package org.fanal.standing.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A case that opens; of one matter a person has one at a time, and one appeal against a case. */
public record NewCase(
    UUID id,
    UUID person,
    String programme,
    String matter,
    Optional<UUID> against,
    UUID openedBy,
    Instant openedAt,
    Optional<byte[]> text,
    boolean companion) {}
