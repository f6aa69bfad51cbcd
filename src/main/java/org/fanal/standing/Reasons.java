package org.fanal.standing;

/** How long the words of a decision are. */
final class Reasons {

  static final int SHORTEST = 20;
  static final int LONGEST = 4000;

  private Reasons() {}

  static boolean fit(String text) {
    int length = text.strip().length();
    return length >= SHORTEST && length <= LONGEST;
  }
}
