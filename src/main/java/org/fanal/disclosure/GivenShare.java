package org.fanal.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A share that its holder made for an organisation, as the organisation sees it.
 *
 * @param shown what it shows, if the organisation opened it once; empty before, while it is not
 *     current, and from thirty days after it ran out
 * @param isCurrent whether a check would now be answered with "valid"; why not is never said
 * @param until the last day, in UTC
 */
public record GivenShare(
    ShareId id, Optional<Shown> shown, Instant madeAt, LocalDate until, boolean isCurrent) {}
