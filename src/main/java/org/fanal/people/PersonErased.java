package org.fanal.people;

import java.time.Instant;
import java.util.UUID;
import org.fanal.kernel.Event;
import org.fanal.platform.EventName;

/** Somebody erased their account; every {@link PersonalData} has ended its part already. */
@EventName("people.person-erased.1")
public record PersonErased(UUID person, Instant at) implements Event {}
