package org.fanal.kernel;

import java.util.Objects;
import java.util.UUID;

/** Whoever has an account, whatever their roles. Never shown, never in an address. */
public record PersonId(UUID value) {

  public PersonId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
