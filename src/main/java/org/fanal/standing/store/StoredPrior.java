package org.fanal.standing.store;

import java.util.Optional;
import java.util.UUID;

/**
 * A credential from elsewhere as it lies there.
 *
 * @param decision the case in which people decide on it
 * @param wish what it should count for, sealed
 * @param file sealed; empty once it was erased
 */
public record StoredPrior(UUID decision, UUID person, byte[] wish, Optional<byte[]> file) {}
