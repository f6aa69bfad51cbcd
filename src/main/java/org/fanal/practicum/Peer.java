package org.fanal.practicum;

import org.fanal.kernel.PersonId;

/** Somebody who may assess, as a coordinator chooses them. */
public record Peer(PersonId id, String name) {}
