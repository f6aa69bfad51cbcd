package org.fanal.web.admin;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids that came from outside; what cannot be one names nothing. */
final class Uuids {

  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private Uuids() {}

  static Optional<UUID> of(String text) {
    return Optional.ofNullable(text).filter(it -> FORM.matcher(it).matches()).map(UUID::fromString);
  }
}
