package org.fanal.courseware;

import java.util.Arrays;
import java.util.List;
import org.fanal.kernel.Language;

/**
 * How easy a text reads. French: Kandel and Moles (1958), from 0 to 100, higher is easier. English:
 * Flesch–Kincaid, in years of school, lower is easier.
 */
final class Readability {

  private Readability() {}

  /** Sentences end at their mark or at the end of a line; 0 when there are no words. */
  static double of(String text, Language language) {
    List<String> words = Words.of(text).toList();
    if (words.isEmpty()) {
      return 0;
    }
    double wordsASentence = (double) words.size() / sentences(text);
    double syllablesAWord =
        words.stream().mapToInt(word -> Syllables.count(word, language)).average().orElse(0);
    double score =
        language == Language.FR
            ? 207 - 1.015 * wordsASentence - 73.6 * syllablesAWord
            : 0.39 * wordsASentence + 11.8 * syllablesAWord - 15.59;
    return Math.round(score * 10) / 10.0;
  }

  private static long sentences(String text) {
    return Arrays.stream(text.split("[.!?…]+[\\s\\u00A0\\u202F»”\")]|\\n"))
        .filter(sentence -> Words.count(sentence) > 0)
        .count();
  }
}
