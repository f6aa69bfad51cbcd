package org.fanal.web.standing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fanal.kernel.ContentIds;
import org.fanal.pathway.requirement.HourKind;
import org.fanal.standing.Declaration;
import org.fanal.standing.LearningView;

/** What stands in the fields of something learned, as it was typed. */
public record LearningForm(String day, String kind, String hours, String text) {

  static final LearningForm BLANK = new LearningForm("", "", "", "");

  private static final Pattern HOURS = Pattern.compile("[0-9]{1,2}([.,][0-9]{1,2})?");
  private static final BigDecimal SECONDS = BigDecimal.valueOf(3600);

  static LearningForm read(Function<String, Optional<String>> field) {
    return new LearningForm(
        field.apply("day").orElse(""),
        field.apply("kind").orElse(""),
        field.apply("hours").orElse(""),
        field.apply("text").orElse(""));
  }

  static LearningForm of(LearningView.Entry entry, Locale locale) {
    BigDecimal hours =
        BigDecimal.valueOf(entry.time().toMinutes() / 15)
            .multiply(new BigDecimal("0.25"))
            .stripTrailingZeros();
    String written = hours.toPlainString();
    return new LearningForm(
        entry.day().toString(),
        entry.kind().value(),
        locale.getLanguage().equals("fr") ? written.replace('.', ',') : written,
        entry.text());
  }

  Declaration declaration() {
    return new Declaration(parsedDay(), parsedKind(), parsedTime(), text);
  }

  private Optional<LocalDate> parsedDay() {
    try {
      return Optional.of(LocalDate.parse(day.strip()));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private Optional<HourKind> parsedKind() {
    return ContentIds.isValid(kind) ? Optional.of(new HourKind(kind)) : Optional.empty();
  }

  /** 2, 1,5 or 1.75 hours. */
  private Optional<Duration> parsedTime() {
    String plain = hours.strip();
    return HOURS.matcher(plain).matches()
        ? Optional.of(
            Duration.ofSeconds(
                new BigDecimal(plain.replace(',', '.')).multiply(SECONDS).longValue()))
        : Optional.empty();
  }
}
