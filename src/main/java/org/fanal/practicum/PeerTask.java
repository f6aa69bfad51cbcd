package org.fanal.practicum;

import java.time.Instant;
import java.util.Optional;
import org.fanal.pathway.practicum.Assessor;

/** A form in the list of the peer who was asked for it. */
public record PeerTask(
    FormId id, String name, Assessor by, Instant askedAt, Optional<Instant> submittedAt) {

  public boolean isIn() {
    return submittedAt.isPresent();
  }
}
