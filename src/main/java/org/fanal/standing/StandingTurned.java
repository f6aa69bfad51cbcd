package org.fanal.standing;

import java.time.Instant;
import java.util.UUID;
import org.fanal.kernel.Event;
import org.fanal.platform.EventName;

/**
 * Time alone changed where somebody stands: a certificate's last day passed, renewal opened, grace
 * or a freeze ended.
 *
 * @param status the name of the status since then
 * @param at when this was noted, which may be later than when it came to be
 */
@EventName("standing.turned.1")
public record StandingTurned(UUID person, String programme, String status, Instant at)
    implements Event {}
