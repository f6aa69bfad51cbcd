package org.fanal.study;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.kernel.ModuleId;

/**
 * What somebody finished in a programme; nothing for whoever is not enrolled, or paused.
 *
 * @param completed when each module was completed, in whatever version
 * @param examPassedAt the first time
 * @param recognised when each module was recognised as learned elsewhere; it may be completed too
 */
public record Learned(
    Optional<Instant> enrolledAt,
    Map<ModuleId, Instant> completed,
    Optional<Instant> examPassedAt,
    Map<ModuleId, Instant> recognised) {

  public Learned {
    completed = Map.copyOf(completed);
    recognised = Map.copyOf(recognised);
  }

  static Learned nothing() {
    return new Learned(Optional.empty(), Map.of(), Optional.empty(), Map.of());
  }

  /** When the last module was completed, or the exam passed. */
  public Optional<Instant> lastAt() {
    return Stream.concat(completed.values().stream(), examPassedAt.stream())
        .max(Comparator.naturalOrder());
  }

  /** All that no requirement asks for any more. */
  public Set<ModuleId> counting() {
    Set<ModuleId> all = new HashSet<>(completed.keySet());
    all.addAll(recognised.keySet());
    return all;
  }

  /** Without those that were completed here all the same. */
  public Set<ModuleId> recognisedAlone() {
    Set<ModuleId> alone = new HashSet<>(recognised.keySet());
    alone.removeAll(completed.keySet());
    return alone;
  }

  public boolean isEnrolled() {
    return enrolledAt.isPresent();
  }
}
