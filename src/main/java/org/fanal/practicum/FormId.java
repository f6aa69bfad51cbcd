package org.fanal.practicum;

import java.util.Optional;
import java.util.UUID;

/** A form that an assessor fills in, as addresses name it: random. */
public record FormId(UUID value) {

  /** Empty for what cannot be one. */
  public static Optional<FormId> parse(String text) {
    return Uuids.parse(text).map(FormId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
