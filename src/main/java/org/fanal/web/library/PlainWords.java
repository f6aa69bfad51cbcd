package org.fanal.web.library;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Text as it is searched: small letters, no accents, nothing but letters and digits. */
final class PlainWords {

  private PlainWords() {}

  static String of(String text) {
    String small = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
    return Normalizer.normalize(small, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }

  /** The words that somebody looks for, none when they look for nothing. */
  static List<String> asked(String query) {
    return Arrays.stream(of(query).split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
