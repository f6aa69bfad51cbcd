package org.fanal.courseware;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a text is measured against; a text may be exempted from one with a reason beside it. */
enum Rule {
  LONG_SENTENCE,
  MEAN_SENTENCE,
  READABILITY,
  WORDS,
  AVOIDED_WORD,
  VOICES,
  SOURCES,
  KEY_LENGTH,
  KEY_SPREAD;

  static Optional<Rule> of(String word) {
    return Stream.of(values()).filter(rule -> rule.word().equals(word)).findFirst();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
