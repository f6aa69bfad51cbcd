package org.fanal.disclosure.store;

import java.time.Instant;
import java.util.UUID;

/**
 * A share as its holder's pages need it, still sealed.
 *
 * @param overAt the first instant at which it is over
 */
public record StoredShare(
    UUID id,
    UUID award,
    UUID statusEntry,
    Instant madeAt,
    Instant overAt,
    boolean isWithdrawn,
    byte[] sealedShown,
    byte[] sealedNotes,
    int openings) {}
