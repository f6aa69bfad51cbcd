package org.fanal.practicum;

import java.time.Instant;
import java.util.UUID;
import org.fanal.kernel.Event;
import org.fanal.platform.EventName;

/**
 * Hours were confirmed or corrected, a form came in or was set aside: what comes of somebody's
 * practicum may be different now.
 *
 * @param change the id of the line or the form, with a form's setting aside as a change of its own
 */
@EventName("practicum.result-changed.1")
public record PracticumResultChanged(UUID change, UUID person, String programme, Instant at)
    implements Event {}
