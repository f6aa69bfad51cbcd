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
  private static final int LONGEST_LOCAL = 64;
  private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
  private static final Pattern SHAPE =
      Pattern.compile(
          ATOM + "(\\." + ATOM + ")*@(" + LABEL + "\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

  public EmailAddress {
    if (!isAddress(value)) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
  }

  public static Optional<EmailAddress> of(String written) {
    if (written.length() > LONGEST + 20) {
      return Optional.empty();
    }
    String plain = written.strip().toLowerCase(Locale.ROOT);
    return isAddress(plain) ? Optional.of(new EmailAddress(plain)) : Optional.empty();
  }

  private static boolean isAddress(String plain) {
    return plain.length() <= LONGEST
        && plain.indexOf('@') <= LONGEST_LOCAL
        && SHAPE.matcher(plain).matches();
  }

  @Override
  public String toString() {
    return "an e-mail address";
  }
}
