package org.fanal.employers;

import java.util.UUID;

/** A program that showed a key, and the admitted organisation whose key it is. */
public record ApiClient(UUID key, UUID organisation, String organisationName) {}
