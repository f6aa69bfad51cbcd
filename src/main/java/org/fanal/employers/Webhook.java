package org.fanal.employers;

import java.time.Instant;
import java.util.UUID;

/**
 * An address that hears of changes, as the organisation's owners see it.
 *
 * @param isPaused whether nothing is sent any more, after many answers that failed
 */
public record Webhook(UUID id, String address, Instant madeAt, boolean isPaused) {}
