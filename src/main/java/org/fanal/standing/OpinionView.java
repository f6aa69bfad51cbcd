package org.fanal.standing;

import java.time.Instant;

/**
 * An opinion, as those read it who may.
 *
 * @param own whether the reader gave it
 */
public record OpinionView(boolean inFavour, String reasons, Instant givenAt, boolean own) {}
