package org.fanal.practicum.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address that a letter can go to: lower case, one {@code @}, nothing that ends a header. */
public record Mailbox(String value) {

  public static final int LONGEST = 254;

  private static final Pattern SHAPE =
      Pattern.compile(
          "[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@([a-z0-9-]{1,63}\\.)+[a-z][a-z0-9-]{1,62}");

  public Mailbox {
    if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an address");
    }
  }

  public static Optional<Mailbox> of(String written) {
    String plain = written.strip().toLowerCase(Locale.ROOT);
    return plain.length() <= LONGEST && SHAPE.matcher(plain).matches()
        ? Optional.of(new Mailbox(plain))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "an address";
  }
}
