package org.fanal.study;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.kernel.ModuleId;

/**
 * What somebody finished in a programme; nothing for whoever is not enrolled, or paused.
 *
 * @param completed when each module was completed, in whatever version
 * @param examPassedAt the first time
 */
public record Learned(
    Optional<Instant> enrolledAt,
    Map<ModuleId, Instant> completed,
    Optional<Instant> examPassedAt) {

  public Learned {
    completed = Map.copyOf(completed);
  }

  static Learned nothing() {
    return new Learned(Optional.empty(), Map.of(), Optional.empty());
  }

  /** When the last module was completed, or the exam passed. */
  public Optional<Instant> lastAt() {
    return Stream.concat(completed.values().stream(), examPassedAt.stream())
        .max(Comparator.naturalOrder());
  }

  public boolean isEnrolled() {
    return enrolledAt.isPresent();
  }
}
