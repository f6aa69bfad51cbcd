package org.fanal.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A share in its holder's list.
 *
 * @param forWhom the holder's note to themselves, may be empty
 * @param from the first day in UTC, if it was not to open at once
 * @param until the last day, in UTC
 * @param openings how many receipts it has
 */
public record ShareLine(
    ShareId id,
    ShareState state,
    String forWhom,
    Audience audience,
    Shown shown,
    Instant madeAt,
    Optional<LocalDate> from,
    LocalDate until,
    int openings) {}
