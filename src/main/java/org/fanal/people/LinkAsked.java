package org.fanal.people;

import java.util.UUID;
import org.fanal.kernel.Event;
import org.fanal.platform.EventName;

/** Somebody asked for a mailed link; whether one is sent depends on what the address is to us. */
@EventName("people.link-asked.1")
public record LinkAsked(UUID link) implements Event {}
