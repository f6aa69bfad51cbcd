package org.fanal.people;

import java.util.UUID;

/** An employing service. */
public record Organisation(UUID id, String name, int members) {}
