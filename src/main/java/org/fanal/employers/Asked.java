package org.fanal.employers;

import java.util.Optional;
import java.util.UUID;

/**
 * A request as the holder sees it who was given its code.
 *
 * @param handle of the organisation, as a share for it names it
 * @param domain that the organisation proved to be its own, if it did
 */
public record Asked(
    UUID organisation, String name, String handle, Optional<String> domain, RequestWish wish) {}
