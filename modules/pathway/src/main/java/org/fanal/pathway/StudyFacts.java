package org.fanal.pathway;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fanal.kernel.ScenarioId;

/**
 * What is known about one person in one module.
 *
 * @param marked the steps marked as read
 * @param scenariosDone those brought to a safe ending with one choice explained
 * @param lastVisit where the person last was, marked or not
 * @param completedAt when the module was completed, in whatever version; this is for good
 */
public record StudyFacts(
    Set<Place.Step> marked,
    Set<ScenarioId> scenariosDone,
    Optional<Instant> checkMasteredAt,
    Optional<Visit> lastVisit,
    Optional<Instant> completedAt) {

  public StudyFacts {
    marked = Set.copyOf(marked);
    scenariosDone = Set.copyOf(scenariosDone);
    Objects.requireNonNull(checkMasteredAt, "checkMasteredAt");
    Objects.requireNonNull(lastVisit, "lastVisit");
    Objects.requireNonNull(completedAt, "completedAt");
  }

  public static StudyFacts none() {
    return new StudyFacts(Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
