package org.fanal.platform;

import java.time.Instant;
import java.util.UUID;

/** An event that no listener could take after all tries. */
public record ParkedEvent(UUID id, String name, Instant occurredAt, int tries, String failure) {}
