package org.fanal.practicum.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fanal.pathway.requirement.HourKind;

/**
 * A line of confirmed hours.
 *
 * @param corrects the line that this one takes the place of
 * @param day until which the hours were done
 * @param setting the type of the place
 * @param reason of a correction
 */
public record HourLine(
    UUID id,
    Optional<UUID> corrects,
    LocalDate day,
    HourKind kind,
    String setting,
    Duration time,
    Optional<String> reason,
    Instant recordedAt) {

  public HourLine {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(corrects, "corrects");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(setting, "setting");
    Objects.requireNonNull(reason, "reason");
    if (time.isNegative()) {
      throw new IllegalArgumentException("Hours below nothing: " + time);
    }
  }
}
