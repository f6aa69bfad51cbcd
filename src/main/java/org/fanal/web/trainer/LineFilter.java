package org.fanal.web.trainer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which lines of the table are shown: those that hold every word, whatever its accents and
 * capitals, and the reason if one is chosen.
 */
record LineFilter(String words, String reason) {

  /** Any reason, rather than one. */
  static final String ANY = "any";

  private static final int LONGEST = 100;

  LineFilter {
    words = words.strip();
    words = words.substring(0, Math.min(words.length(), LONGEST));
    reason = reason.equals(ANY) || ReasonLine.KINDS.contains(reason) ? reason : "";
  }

  /** As fields that may be missing say it. */
  static LineFilter of(Optional<String> words, Optional<String> reason) {
    return new LineFilter(words.orElse(""), reason.orElse(""));
  }

  boolean shows(PersonLine line) {
    String text = plain(line.name() + " " + line.place() + " " + line.why());
    return forReason(line) && Stream.of(plain(words).split("\\s+")).allMatch(text::contains);
  }

  boolean isOn() {
    return !words.isEmpty() || !reason.isEmpty();
  }

  private boolean forReason(PersonLine line) {
    if (reason.isEmpty()) {
      return true;
    }
    return reason.equals(ANY) ? !line.reasons().isEmpty() : line.has(reason);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
