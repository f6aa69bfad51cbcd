package org.fanal.people;

import java.time.Instant;
import java.util.UUID;
import org.fanal.kernel.Event;
import org.fanal.platform.EventName;

/**
 * Somebody took a consent back.
 *
 * @param purpose the code of the {@link Purpose}
 */
@EventName("people.consent-withdrawn.1")
public record ConsentWithdrawn(UUID consent, UUID person, String purpose, Instant at)
    implements Event {}
