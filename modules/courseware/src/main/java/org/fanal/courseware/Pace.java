package org.fanal.courseware;

import java.time.Duration;

/** How long reading takes: 130 words a minute, which leaves time to think. */
final class Pace {

  private static final int WORDS_A_MINUTE = 130;

  private Pace() {}

  static Duration reading(int words) {
    return Duration.ofMillis(words * 60_000L / WORDS_A_MINUTE);
  }

  static int minutes(Duration time) {
    return (int) ((time.toMillis() + 59_999) / 60_000);
  }
}
