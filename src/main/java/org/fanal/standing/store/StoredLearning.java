package org.fanal.standing.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry as it is kept.
 *
 * @param text sealed
 * @param recognised whether people decided that it counts, so that it stays as it is
 * @param countedFor the first day of the period for which it was handed in
 */
public record StoredLearning(
    UUID id,
    String programme,
    LocalDate day,
    String kind,
    int minutes,
    byte[] text,
    boolean recognised,
    Optional<LocalDate> countedFor,
    int version) {}
