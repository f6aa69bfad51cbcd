package org.fanal.practicum.model;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fanal.platform.Hashes;

/** 256 random bits that only the mailed link has; their SHA-256 is what is kept. */
public record LinkToken(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

  public LinkToken {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a token");
    }
  }

  public static LinkToken fresh() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  public static Optional<LinkToken> of(String written) {
    return SHAPE.matcher(written).matches()
        ? Optional.of(new LinkToken(written))
        : Optional.empty();
  }

  public byte[] hash() {
    return Hashes.sha256(value);
  }

  @Override
  public String toString() {
    return "a token";
  }
}
