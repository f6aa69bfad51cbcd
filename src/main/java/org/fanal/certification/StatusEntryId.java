package org.fanal.certification;

import java.util.Objects;
import java.util.UUID;

/** One place in a status list, as its user keeps it: it does not tell list or index. */
public record StatusEntryId(UUID value) {

  public StatusEntryId {
    Objects.requireNonNull(value, "value");
  }
}
