package org.fanal.people;

import java.time.Instant;
import java.util.Optional;

/** One consent, with the version of the words that were read. */
public record Consent(
    Purpose purpose, String wording, Instant givenAt, Optional<Instant> withdrawnAt) {

  public boolean holds() {
    return withdrawnAt.isEmpty();
  }
}
