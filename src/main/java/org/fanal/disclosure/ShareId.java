package org.fanal.disclosure;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The random id of a share; it stands in an address that only its holder can open. */
public record ShareId(UUID value) {

  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  public ShareId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads an id out of an address; empty when it is none. */
  public static Optional<ShareId> parse(String text) {
    return text != null && FORM.matcher(text).matches()
        ? Optional.of(new ShareId(UUID.fromString(text)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
