package org.fanal.employers;

import java.time.Instant;
import java.util.UUID;
import org.fanal.kernel.Event;
import org.fanal.platform.EventName;

/**
 * A share that an organisation watches was found to have become current, or not current.
 *
 * @param followed its id in the roster, which says nothing about the share
 * @param over whether its last day is past
 */
@EventName("employers.share-turned.1")
public record ShareTurned(
    UUID organisation, UUID followed, boolean current, boolean over, Instant at) implements Event {}
