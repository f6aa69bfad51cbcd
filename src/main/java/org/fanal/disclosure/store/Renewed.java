package org.fanal.disclosure.store;

import java.time.Instant;
import java.util.UUID;

/** What a fresh instance changes of a share; its code stays. */
public record Renewed(
    UUID statusEntry, Instant overAt, byte[] sealedShown, byte[] sealedInstance) {}
