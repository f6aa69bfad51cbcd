package org.fanal.employers;

import java.time.Instant;
import java.util.UUID;

/**
 * What an organisation asked for, as its members see it. Nothing tells whether anybody read it,
 * declined it or answered: what somebody gives stands in the roster.
 *
 * @param code in groups, as it is printed
 * @param isOpen whether its last day is not past
 */
public record Request(UUID id, String code, RequestWish wish, Instant madeAt, boolean isOpen) {}
