package org.fanal.pathway.requirement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;

/** Puts hours into words, never more done and never less left than there is. */
final class HourWords {

  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  private HourWords() {}

  static Text in(Gap.Hours gap) {
    return new Text(in(gap, Language.FR), in(gap, Language.EN));
  }

  private static String in(Gap.Hours gap, Language language) {
    return gap.words()
        .missing()
        .in(language)
        .replace("{done}", hours(gap.done(), RoundingMode.FLOOR, language))
        .replace("{needed}", hours(gap.needed(), RoundingMode.CEILING, language))
        .replace("{left}", hours(gap.left(), RoundingMode.CEILING, language));
  }

  /** With one decimal at most: 39,5 in French, 39.5 in English. */
  private static String hours(Duration time, RoundingMode rounding, Language language) {
    String plain =
        BigDecimal.valueOf(time.toMinutes())
            .divide(MINUTES, 1, rounding)
            .stripTrailingZeros()
            .toPlainString();
    return language == Language.FR ? plain.replace('.', ',') : plain;
  }
}
