package org.fanal.credentials.foreign;

import java.util.Locale;
import java.util.Optional;

/** Makes a stranger's text fit to be shown as text: one short line without hidden signs. */
final class Plain {

  private static final int LONGEST = 200;

  /** Signs that turn the direction of a line, and others that nobody sees. */
  private static final String HIDDEN =
      "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\u2028\\u2029\\u115F\\u1160\\u3164\\uFFA0]+";

  private Plain() {}

  static Optional<String> line(String text) {
    String clean = text.replaceAll(HIDDEN, " ").replaceAll("\\s+", " ").strip();
    return Optional.of(cut(clean)).filter(line -> !line.isEmpty());
  }

  /** An address of a kind that an issuer has; anything else is no address. */
  static Optional<String> address(String text) {
    return line(text)
        .filter(line -> line.toLowerCase(Locale.ROOT).matches("(https?://|did:[a-z0-9]+:)\\S+"));
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
