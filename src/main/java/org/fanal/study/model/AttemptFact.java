package org.fanal.study.model;

import java.time.Instant;
import java.util.Optional;
import org.fanal.assessment.AttemptId;

/** One attempt: started, then submitted, then over once no safety item is left to ask again. */
public record AttemptFact(
    AttemptId id, Instant startedAt, Optional<Instant> submittedAt, Optional<Instant> overAt) {

  public boolean isOver() {
    return overAt.isPresent();
  }
}
