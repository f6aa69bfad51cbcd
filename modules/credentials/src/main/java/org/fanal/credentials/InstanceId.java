package org.fanal.credentials;

import java.util.Objects;
import java.util.UUID;

/** The id of one issued instance: random, and of no use to find another. */
public record InstanceId(UUID value) {

  public InstanceId {
    Objects.requireNonNull(value, "value");
  }

  public static InstanceId fresh() {
    return new InstanceId(UUID.randomUUID());
  }

  public String urn() {
    return "urn:uuid:" + value;
  }
}
