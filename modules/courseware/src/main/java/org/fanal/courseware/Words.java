package org.fanal.courseware;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words are what stands between spaces and has a letter or a digit in it. */
final class Words {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

  private Words() {}

  static Stream<String> of(String text) {
    return SPACES
        .splitAsStream(text)
        .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit));
  }

  /** As many as {@link #of} finds, in one pass: a course has half a million words to count. */
  static int count(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        inWord = false;
      } else if (!inWord && Character.isLetterOrDigit(c)) {
        inWord = true;
        words++;
      }
    }
    return words;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00A0' || c == '\u202F';
  }
}
