package org.fanal.disclosure;

import java.time.Instant;
import java.util.Optional;

/**
 * One opening of a share, as its holder reads it.
 *
 * @param organisation who opened it, if they were signed in for an organisation
 * @param valid whether the answer was "valid"; a share that is over shows nothing
 * @param reference what the verifier was given, see {@link Answer.Valid#reference()}; empty unless
 *     valid
 * @param seen what of the award was shown; empty unless valid
 */
public record Receipt(
    int number,
    Instant at,
    Optional<String> organisation,
    boolean valid,
    String reference,
    Method method,
    Optional<Seen> seen) {}
