package org.fanal.courseware;

import java.util.Locale;
import java.util.regex.Pattern;
import org.fanal.kernel.Language;

/** Counts spoken syllables by groups of vowels, without the mute endings of each language. */
final class Syllables {

  /** « é » and a diaeresis begin a syllable of their own. */
  private static final Pattern VOWELS = Pattern.compile("[éëïäöü]|[aeiouyàâèêîôùûœæ]+");

  private static final Pattern MUTE_FR = Pattern.compile("(?<=[^aeiouy])(e|es|(?<!m)ent)$");
  private static final Pattern MUTE_EN =
      Pattern.compile("(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouylscgxzh])es$");

  private Syllables() {}

  static int count(String word, Language language) {
    String lower = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    String spoken = (language == Language.FR ? MUTE_FR : MUTE_EN).matcher(lower).replaceFirst("");
    return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
  }
}
