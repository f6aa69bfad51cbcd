package org.fanal.people;

import java.security.SecureRandom;
import java.util.Optional;
import org.fanal.platform.Crockford;

/**
 * What an organisation's members hand to holders, to be named as the one a share is for: eight
 * letters and their check, {@code K7Q2-M9XD-4}. It is no secret, and opens nothing.
 */
public record Handle(String letters) {

  private static final int LENGTH = 8;
  private static final int LONGEST_TYPED = 40;
  private static final SecureRandom RANDOM = new SecureRandom();

  public Handle {
    if (!Crockford.areLetters(letters, LENGTH)) {
      throw new IllegalArgumentException("Not a handle: " + letters);
    }
  }

  public static Handle fresh() {
    return new Handle(Crockford.fresh(RANDOM, LENGTH));
  }

  /** As people type it: case, spaces and hyphens do not count. */
  public static Optional<Handle> parse(String typed) {
    String plain = typed.length() > LONGEST_TYPED ? "" : Crockford.plain(typed);
    return Crockford.isWhole(plain, LENGTH + 1)
        ? Optional.of(new Handle(plain.substring(0, LENGTH)))
        : Optional.empty();
  }

  /** With its check, in groups, as it is printed. */
  public String grouped() {
    return Crockford.checked(letters).replaceFirst("(.{4})(.{4})(.)", "$1-$2-$3");
  }

  @Override
  public String toString() {
    return grouped();
  }
}
