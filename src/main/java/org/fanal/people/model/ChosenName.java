package org.fanal.people.model;

import java.text.Normalizer;
import java.util.Optional;

/** The name by which a person wants to be called; a pseudonym is as good as any. */
public record ChosenName(String value) {

  public static final int LONGEST = 60;

  public ChosenName {
    if (value.isBlank() || value.length() > LONGEST) {
      throw new IllegalArgumentException("Not a chosen name");
    }
  }

  /** Blanks are made single; empty when nothing is left, when too long, or with hidden signs. */
  public static Optional<ChosenName> of(String written) {
    if (written.length() > 4 * LONGEST) {
      return Optional.empty();
    }
    String plain =
        Normalizer.normalize(written, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    boolean fits = !plain.isBlank() && plain.length() <= LONGEST;
    return fits && plain.codePoints().noneMatch(ChosenName::isHidden)
        ? Optional.of(new ChosenName(plain))
        : Optional.empty();
  }

  /** Controls, and signs that turn the direction of writing and could make a name lie. */
  private static boolean isHidden(int sign) {
    int type = Character.getType(sign);
    boolean joiner = sign == 0x200d || sign == 0x200c;
    return !joiner
        && (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE);
  }
}
