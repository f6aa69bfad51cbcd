package org.fanal.platform;

import java.time.Instant;
import java.util.UUID;

/** One act in the trail. */
public record AuditLine(long number, Instant at, UUID actor, String kind, UUID subject) {}
