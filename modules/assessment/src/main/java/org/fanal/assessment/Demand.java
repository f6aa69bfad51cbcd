package org.fanal.assessment;

/** Refuses a value that cannot be, with a sentence that names it. */
final class Demand {

  private Demand() {}

  static void that(boolean holds, String sentence, Object... values) {
    if (!holds) {
      throw new IllegalArgumentException(sentence.formatted(values));
    }
  }
}
