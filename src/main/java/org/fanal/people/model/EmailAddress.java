package org.fanal.people.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address as it is stored and looked up: stripped, in lower case, one {@code @}, no blank and no
 * control character, so that it can never break out of a mail's header.
 */
public record EmailAddress(String value) {

  public static final int LONGEST = 254;
  private static final Pattern SHAPE =
      Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@([\\p{L}\\p{N}-]{1,63}\\.)+\\p{L}{2,63}");

  public EmailAddress {
    if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
  }

  public static Optional<EmailAddress> of(String written) {
    if (written.length() > LONGEST + 20) {
      return Optional.empty();
    }
    String plain = written.strip().toLowerCase(Locale.ROOT);
    return plain.length() <= LONGEST && SHAPE.matcher(plain).matches()
        ? Optional.of(new EmailAddress(plain))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "an e-mail address";
  }
}
