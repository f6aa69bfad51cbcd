package org.fanal.standing.store;

import java.time.Instant;
import java.util.UUID;

/**
 * What one member of the committee said of a case.
 *
 * @param reasons sealed under the key of the person whom the case is about
 */
public record StoredOpinion(
    UUID decision, UUID givenBy, boolean inFavour, byte[] reasons, Instant givenAt) {}
