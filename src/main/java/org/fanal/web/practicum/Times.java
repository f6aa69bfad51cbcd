package org.fanal.web.practicum;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fanal.web.kit.Words;

/** Hours and days as people write and read them. */
final class Times {

  private static final Pattern HOURS = Pattern.compile("[0-9]{1,4}([.,][0-9]{1,2})?");
  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private Times() {}

  static String say(Words words, Duration time) {
    return time.isZero() ? words.say("kit.hours", 0) : words.duration((int) time.toMinutes());
  }

  /** 12, 12,5 or 12.5 hours. */
  static Optional<Duration> hours(String written) {
    String plain = written == null ? "" : written.strip();
    return HOURS.matcher(plain).matches()
        ? Optional.of(
            Duration.ofMinutes(
                new BigDecimal(plain.replace(',', '.'))
                    .multiply(MINUTES)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact()))
        : Optional.empty();
  }

  static Optional<LocalDate> day(String written) {
    try {
      return written == null ? Optional.empty() : Optional.of(LocalDate.parse(written.strip()));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  static Optional<UUID> id(String written) {
    return written != null && ID.matcher(written).matches()
        ? Optional.of(UUID.fromString(written))
        : Optional.empty();
  }
}
