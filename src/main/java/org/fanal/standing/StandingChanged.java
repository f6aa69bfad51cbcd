package org.fanal.standing;

import java.time.Instant;
import java.util.UUID;
import org.fanal.kernel.Event;
import org.fanal.platform.EventName;

/**
 * Something was entered into somebody's history.
 *
 * @param fact its id, for listeners that must act once
 * @param kind the name of the kind of fact
 */
@EventName("standing.changed.1")
public record StandingChanged(UUID fact, UUID person, String programme, String kind, Instant at)
    implements Event {}
