package org.fanal.disclosure.model;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.fanal.platform.Hashes;

/**
 * The capability of a share: 130 random bits as 26 characters of Crockford's base 32, and one that
 * checks the others. Whoever has it may look; it is printable, typable and of no use to guess.
 *
 * <p>The check is a sum over GF(32), weighted by the place: it finds every mistyped character and
 * every two that were exchanged.
 */
public record Code(String characters) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 27;
  private static final int GROUP = 3;
  private static final int LONGEST_TYPED = 300;
  private static final int FIELD = 0b100101;

  /** Hashed for what is no code at all; it holds a letter that no code has. */
  private static final String NO_CODE = "U".repeat(LENGTH);

  public Code {
    if (!isWhole(characters)) {
      throw new IllegalArgumentException("Not a code");
    }
  }

  public static Code fresh(SecureRandom random) {
    StringBuilder code = new StringBuilder();
    int sum = 0;
    for (int i = 1; i < LENGTH; i++) {
      int value = random.nextInt(ALPHABET.length());
      sum = next(sum, value);
      code.append(ALPHABET.charAt(value));
    }
    return new Code(code.append(ALPHABET.charAt(next(sum, 0))).toString());
  }

  /**
   * A code as people type it or paste it, a link with the code in its fragment included: case,
   * spaces and hyphens do not count, I and L are 1, O is 0.
   */
  public static Optional<Code> parse(String typed) {
    if (typed.length() > LONGEST_TYPED) {
      return Optional.empty();
    }
    String plain =
        typed
            .substring(typed.lastIndexOf('#') + 1)
            .replaceAll("[\\s\\p{Z}\\p{Pd}\u2212]", "")
            .toUpperCase(Locale.ROOT)
            .replace('I', '1')
            .replace('L', '1')
            .replace('O', '0');
    return isWhole(plain) ? Optional.of(new Code(plain)) : Optional.empty();
  }

  /** What to look a typed text up by, whether or not it is a code: both cost the same. */
  public static byte[] lookupOf(String typed) {
    return hash(parse(typed).map(Code::characters).orElse(NO_CODE));
  }

  public byte[] lookup() {
    return hash(characters);
  }

  /** In nine groups of three, as it is printed. */
  public String grouped() {
    return characters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }

  /** Says nothing: a code in a log would be a leak. */
  @Override
  public String toString() {
    return "Code[…]";
  }

  private static byte[] hash(String characters) {
    return Hashes.sha256("fanal share code " + characters);
  }

  private static boolean isWhole(String characters) {
    int sum = 0;
    for (int i = 0; i < characters.length(); i++) {
      int value = ALPHABET.indexOf(characters.charAt(i));
      if (value < 0) {
        return false;
      }
      sum = next(sum, value);
    }
    return characters.length() == LENGTH && sum == 0;
  }

  /** Horner's rule: sum · α + value, in GF(32) modulo x⁵ + x² + 1. */
  private static int next(int sum, int value) {
    int doubled = sum << 1;
    return ((doubled & 0b100000) == 0 ? doubled : doubled ^ FIELD) ^ value;
  }
}
