package org.fanal.web.employers;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A moment as tables say it, the same in every language: 2026-11-21 15:12:08. */
final class UtcMoment {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  private UtcMoment() {}

  static String of(Instant at) {
    return FORM.format(at);
  }
}
