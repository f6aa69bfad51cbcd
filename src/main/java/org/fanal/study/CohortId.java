package org.fanal.study;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A cohort, as an address names it: a random UUID. */
public record CohortId(UUID value) {

  public CohortId {
    Objects.requireNonNull(value, "value");
  }

  /** Empty when the text is no UUID. */
  public static Optional<CohortId> of(String text) {
    return Uuids.parse(text).map(CohortId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
