package org.fanal.employers;

import java.security.SecureRandom;
import java.util.Optional;
import org.fanal.platform.Crockford;
import org.fanal.platform.Hashes;

/** What leads a holder to a request: 95 random bits and their check, {@code K7Q2-M9XD-…}. */
record RequestCode(String characters) {

  private static final int LENGTH = 20;
  private static final int LONGEST_TYPED = 60;
  private static final SecureRandom RANDOM = new SecureRandom();

  static RequestCode fresh() {
    return new RequestCode(Crockford.checked(Crockford.fresh(RANDOM, LENGTH - 1)));
  }

  /** As people type it: case, spaces and hyphens do not count. */
  static Optional<RequestCode> parse(String typed) {
    String plain = typed.length() > LONGEST_TYPED ? "" : Crockford.plain(typed);
    return Crockford.isWhole(plain, LENGTH)
        ? Optional.of(new RequestCode(plain))
        : Optional.empty();
  }

  String grouped() {
    return characters.replaceAll("(.{4})(?=.)", "$1-");
  }

  byte[] hash() {
    return Hashes.sha256("fanal employer request " + characters);
  }
}
