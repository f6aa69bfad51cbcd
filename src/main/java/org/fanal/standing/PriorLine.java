package org.fanal.standing;

/**
 * A credential that somebody brought, with what came of it.
 *
 * @param withdrawable whether nobody has decided yet
 * @param erasable whether its file is there and nobody needs it any more
 */
public record PriorLine(
    DecisionView decision, PriorView prior, boolean withdrawable, boolean erasable) {}
