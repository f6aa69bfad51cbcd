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

  static int count(String text) {
    return (int) of(text).count();
  }
}
