package org.fanal.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A case in the list of a member of the committee.
 *
 * @param name the name that the person chose
 * @param due when an appeal is to be answered
 * @param given how many opinions there are
 * @param needed how many it takes as things are
 * @param inFavour how it was decided
 */
public record CaseLine(
    DecisionId id,
    Matter matter,
    boolean appeal,
    String name,
    Instant openedAt,
    Optional<LocalDate> due,
    int given,
    int needed,
    Optional<Instant> decidedAt,
    Optional<Boolean> inFavour) {}
