package org.fanal.courseware;

import java.util.Arrays;
import java.util.stream.Stream;

/** Words are what stands between spaces and has a letter or a digit in it. */
final class Words {

  private Words() {}

  static Stream<String> of(String text) {
    return Arrays.stream(text.split("[\\s\\u00A0\\u202F]+"))
        .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit));
  }

  static int count(String text) {
    return (int) of(text).count();
  }
}
