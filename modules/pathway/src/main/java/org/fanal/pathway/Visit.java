package org.fanal.pathway;

import java.time.Instant;
import java.util.Objects;

/** Where somebody last was in a module, and when. */
public record Visit(Place place, Instant at) {

  public Visit {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(at, "at");
  }
}
