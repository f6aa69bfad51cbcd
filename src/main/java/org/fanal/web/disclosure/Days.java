package org.fanal.web.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.fanal.kernel.Language;

/** Days, months and moments in the words of one language. */
final class Days {

  private Days() {}

  /** 21 décembre 2027, December 21, 2027. */
  static String day(Language language, LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(locale(language))
        .format(day);
  }

  /** Novembre 2027, without a capital in French. */
  static String month(Language language, YearMonth month) {
    return format(language, "MMMM yyyy", month);
  }

  /** 21 novembre 2027, 15 h 12, as the clocks of the zone show it. */
  static String moment(Language language, Instant instant, ZoneId zone) {
    return day(language, LocalDate.ofInstant(instant, zone)) + ", " + time(language, instant, zone);
  }

  static String utc(Language language, Instant instant) {
    return moment(language, instant, ZoneOffset.UTC);
  }

  private static String time(Language language, Instant instant, ZoneId zone) {
    String pattern = language == Language.FR ? "H'\u00a0h\u00a0'mm" : "h:mm\u00a0a";
    return format(language, pattern, instant.atZone(zone))
        .replaceFirst("(?i)a\\.?m\\.?$", "a.m.")
        .replaceFirst("(?i)p\\.?m\\.?$", "p.m.");
  }

  private static String format(Language language, String pattern, TemporalAccessor value) {
    return DateTimeFormatter.ofPattern(pattern, locale(language)).format(value);
  }

  private static Locale locale(Language language) {
    return language == Language.FR ? Locale.CANADA_FRENCH : Locale.CANADA;
  }
}
