package org.fanal.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A complaint that waits, as the committee reads it.
 *
 * @param acknowledgeBy the day until when whoever wrote it is told that it arrived
 * @param contact where they want to be told, if anywhere
 * @param text empty in a list
 */
public record ComplaintView(
    ComplaintId id,
    Instant receivedAt,
    LocalDate acknowledgeBy,
    Optional<Instant> acknowledgedAt,
    Optional<String> contact,
    String text) {}
