package org.fanal.assessment;

import java.util.Objects;
import java.util.UUID;

/** One attempt at a check. */
public record AttemptId(UUID value) {

  public AttemptId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
