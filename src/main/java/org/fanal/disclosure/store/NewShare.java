package org.fanal.disclosure.store;

import java.time.Instant;
import java.util.UUID;

/** All that is stored of a share when it is made. */
public record NewShare(
    UUID id,
    UUID holder,
    UUID award,
    UUID statusEntry,
    byte[] codeHash,
    Instant madeAt,
    Instant overAt,
    byte[] sealedShown,
    byte[] sealedNotes,
    byte[] sealedInstance) {}
