package org.fanal.disclosure.model;

import java.security.SecureRandom;
import java.util.Optional;
import org.fanal.platform.Crockford;
import org.fanal.platform.Hashes;

/**
 * The capability of a share: 130 random bits as 26 characters of Crockford's base 32, and one that
 * checks the others. Whoever has it may look; it is printable, typable and of no use to guess.
 */
public record Code(String characters) {

  private static final int LENGTH = 27;
  private static final int GROUP = 3;
  private static final int LONGEST_TYPED = 300;

  /** Hashed for what is no code at all; it holds a letter that no code has. */
  private static final String NO_CODE = "U".repeat(LENGTH);

  public Code {
    if (!isWhole(characters)) {
      throw new IllegalArgumentException("Not a code");
    }
  }

  public static Code fresh(SecureRandom random) {
    return new Code(Crockford.checked(Crockford.fresh(random, LENGTH - 1)));
  }

  /**
   * A code as people type it or paste it, a link with the code in its fragment included: case,
   * spaces and hyphens do not count, I and L are 1, O is 0.
   */
  public static Optional<Code> parse(String typed) {
    if (typed.length() > LONGEST_TYPED) {
      return Optional.empty();
    }
    String plain = Crockford.plain(typed.substring(typed.lastIndexOf('#') + 1));
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
    return Crockford.isWhole(characters, LENGTH);
  }
}
