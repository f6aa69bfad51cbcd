package org.fanal.kernel;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** One line of text that somebody typed: a name to print, a note to oneself, the name of a team. */
public record PlainLine(String text) {

  /** In composed form, with single spaces and none around. */
  public static PlainLine of(String typed) {
    String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
    return new PlainLine(composed.strip().replaceAll("[\\s\\p{Z}]+", " "));
  }

  public boolean isLongerThan(int most) {
    return text.codePointCount(0, text.length()) > most;
  }

  /** Whether it holds what is no text: controls, marks that turn the direction, half characters. */
  public boolean hasUnprintable() {
    return text.codePoints().anyMatch(PlainLine::isUnprintable);
  }

  /** {@code J.-P. R.} for {@code Jean-Pierre Roy}. */
  public String initials() {
    return Arrays.stream(text.split(" "))
        .map(PlainLine::initialsOf)
        .collect(Collectors.joining(" "));
  }

  private static String initialsOf(String word) {
    return Arrays.stream(word.split("-"))
        .filter(part -> !part.isEmpty())
        .map(part -> firstLetter(part) + ".")
        .collect(Collectors.joining("-"));
  }

  private static String firstLetter(String part) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(part);
    return part.substring(0, letters.next()).toUpperCase(Locale.ROOT);
  }

  private static boolean isUnprintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
