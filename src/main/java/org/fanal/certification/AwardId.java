package org.fanal.certification;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The random id of an award; it may stand in an address of its holder. */
public record AwardId(UUID value) {

  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  public AwardId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads an id out of an address; empty when it is none. */
  public static Optional<AwardId> parse(String text) {
    return text != null && FORM.matcher(text).matches()
        ? Optional.of(new AwardId(UUID.fromString(text)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
