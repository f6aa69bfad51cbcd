package org.fanal.platform;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Letters of Crockford's base 32 with one at the end that checks the others, for what people read
 * aloud and type.
 *
 * <p>The check is a sum over GF(32), weighted by the place: it finds every mistyped character and
 * every two that were exchanged.
 */
public final class Crockford {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int FIELD = 0b100101;

  private Crockford() {}

  /** So many random letters, without a check. */
  public static String fresh(RandomGenerator random, int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return letters.toString();
  }

  /** The letters with their check behind them. */
  public static String checked(String letters) {
    return letters + ALPHABET.charAt(next(sum(letters), 0));
  }

  /** Whether these are so many letters of which the last checks the others. */
  public static boolean isWhole(String characters, int length) {
    return areLetters(characters, length) && sum(characters) == 0;
  }

  public static boolean areLetters(String characters, int length) {
    return characters.length() == length
        && characters.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0);
  }

  /** As people type it: case, spaces and hyphens do not count, I and L are 1, O is 0. */
  public static String plain(String typed) {
    return typed
        .replaceAll("[\\s\\p{Z}\\p{Pd}\u2212]", "")
        .toUpperCase(Locale.ROOT)
        .replace('I', '1')
        .replace('L', '1')
        .replace('O', '0');
  }

  private static int sum(String characters) {
    return characters.chars().reduce(0, (sum, each) -> next(sum, ALPHABET.indexOf(each)));
  }

  /** Horner's rule: sum · α + value, in GF(32) modulo x⁵ + x² + 1. */
  private static int next(int sum, int value) {
    int doubled = sum << 1;
    return ((doubled & 0b100000) == 0 ? doubled : doubled ^ FIELD) ^ value;
  }
}
