package org.fanal.courseware;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fanal.kernel.Language;

/** Counts spoken syllables by groups of vowels, without the mute endings of each language. */
final class Syllables {

  private static final Pattern VOWELS = Pattern.compile("[aeiouyœæ]+");
  private static final Pattern MUTE_FR = Pattern.compile("(?<=[^aeiouy])(e|es|ent)$");
  private static final Pattern MUTE_EN = Pattern.compile("(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$");

  private Syllables() {}

  static int count(String word, Language language) {
    String lower = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    // An accent is heard: « é » at the end of a word is no mute e.
    String heard = lower.replaceAll("[éèêë]", "é");
    String spoken = (language == Language.FR ? MUTE_FR : MUTE_EN).matcher(heard).replaceFirst("");
    String plain = Normalizer.normalize(spoken, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return Math.max(1, (int) VOWELS.matcher(plain).results().count());
  }
}
