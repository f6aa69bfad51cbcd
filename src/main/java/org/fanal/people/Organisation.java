package org.fanal.people;

import java.util.UUID;

/**
 * An employing service.
 *
 * @param admitted whether it may use what is kept for organisations; it may not once its admission
 *     has ended
 */
public record Organisation(UUID id, String name, Handle handle, boolean admitted, int members) {}
