package org.fanal.practicum;

import java.util.Optional;
import java.util.UUID;

/** Somebody's practicum, as addresses name it: random, and nothing but that. */
public record CaseId(UUID value) {

  /** Empty for what cannot be one. */
  public static Optional<CaseId> parse(String text) {
    return Uuids.parse(text).map(CaseId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
