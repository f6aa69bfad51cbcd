package org.fanal.study.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fanal.assessment.AttemptHistory;
import org.fanal.pathway.LookBack;
import org.fanal.pathway.StudyFacts;

/**
 * What one person did in one module.
 *
 * @param version the version that they began with, once they opened it
 * @param talks how many talks about its check took place
 * @param lookBacks when they looked back at it, in no order
 */
public record ModuleFacts(
    Optional<String> version,
    StudyFacts study,
    List<AttemptFact> attempts,
    int talks,
    List<Instant> lookBacks) {

  public ModuleFacts {
    attempts = List.copyOf(attempts);
    lookBacks = List.copyOf(lookBacks);
  }

  public static ModuleFacts none() {
    return new ModuleFacts(Optional.empty(), StudyFacts.none(), List.of(), 0, List.of());
  }

  public AttemptHistory history() {
    Optional<Instant> last = lastOver().flatMap(AttemptFact::submittedAt);
    int over = (int) attempts.stream().filter(AttemptFact::isOver).count();
    return new AttemptHistory(
        open().map(AttemptFact::id), over, last, talks, study.checkMasteredAt().isPresent());
  }

  /**
   * From when a look back at the module is due; empty before it is complete, and after the last.
   */
  public Optional<Instant> lookBackDue() {
    Optional<Instant> last = lookBacks.stream().max(Comparator.naturalOrder());
    return last.or(study::completedAt)
        .filter(since -> study.completedAt().isPresent())
        .flatMap(since -> LookBack.due(lookBacks.size(), since));
  }

  public Optional<AttemptFact> open() {
    return attempts.stream().filter(attempt -> !attempt.isOver()).findFirst();
  }

  public Optional<AttemptFact> lastOver() {
    return attempts.stream()
        .filter(AttemptFact::isOver)
        .max(Comparator.comparing(attempt -> attempt.submittedAt().orElse(attempt.startedAt())));
  }
}
