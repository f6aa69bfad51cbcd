package org.fanal.credentials;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.fanal.kernel.Language;

/**
 * What one instance says, in one language and one wording.
 *
 * @param hours the hours in words, set under the criteria
 * @param holder the name to show, if any
 * @param from month of the award: the day is never told
 * @param until last day on which the instance is valid, in UTC
 */
public record Claims(
    Language language,
    Wording wording,
    Achievement achievement,
    Optional<String> hours,
    Optional<String> holder,
    YearMonth from,
    LocalDate until) {

  public Claims {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(achievement, "achievement");
    hours.ifPresent(words -> Words.require(words, "hours"));
    holder.ifPresent(name -> Words.require(name, "holder"));
    if (until.isBefore(from.atDay(1))) {
      throw new IllegalArgumentException("Over before it begins: " + from + " to " + until);
    }
  }

  public Instant validFrom() {
    return from.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  public Instant validUntil() {
    return until.atTime(LocalTime.of(23, 59, 59)).toInstant(ZoneOffset.UTC);
  }

  /** How it was earned and, if they are told, the hours. */
  public String narrative() {
    return hours
        .map(words -> achievement.criteria() + "\n\n" + words)
        .orElse(achievement.criteria());
  }
}
