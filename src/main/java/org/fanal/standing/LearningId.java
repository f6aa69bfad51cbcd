package org.fanal.standing;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Names something that somebody declared to have learned. */
public record LearningId(UUID value) {

  public LearningId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads an id out of an address; empty when it is none. */
  public static Optional<LearningId> parse(String text) {
    return DecisionId.parse(text).map(id -> new LearningId(id.value()));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
