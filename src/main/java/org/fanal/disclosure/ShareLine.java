package org.fanal.disclosure;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A share in its holder's list.
 *
 * @param forWhom the holder's note to themselves, may be empty
 * @param until the last day, in UTC
 * @param openings how many receipts it has
 */
public record ShareLine(
    ShareId id,
    ShareState state,
    String forWhom,
    Shown shown,
    Instant madeAt,
    LocalDate until,
    int openings) {}
