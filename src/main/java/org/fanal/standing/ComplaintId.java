package org.fanal.standing;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The random id of a complaint; it may stand in an address. */
public record ComplaintId(UUID value) {

  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  public ComplaintId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads an id out of an address; empty when it is none. */
  public static Optional<ComplaintId> parse(String text) {
    return text != null && FORM.matcher(text).matches()
        ? Optional.of(new ComplaintId(UUID.fromString(text)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
