package org.fanal.hosting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanal.courseware.Readiness;
import org.fanal.courseware.ReadinessAnswer;
import org.fanal.courseware.ReadinessResult;

/**
 * What an organisation, or one of its teams, once said of itself, point by point. It names nobody.
 *
 * @param team empty when it is about the organisation as a whole
 * @param lookAgainOn when they chose to look again
 * @param answers by the id of the point, for example {@code p1}
 */
public record ReadinessCheck(
    UUID id,
    Optional<UUID> team,
    LocalDate doneOn,
    Optional<LocalDate> lookAgainOn,
    Map<String, String> answers) {

  public ReadinessCheck {
    answers = Map.copyOf(answers);
  }

  /** What is said of the points that there are; what is no answer is left out. */
  public Map<String, ReadinessAnswer> answers(Readiness readiness) {
    Map<String, ReadinessAnswer> said = new HashMap<>();
    readiness.points().stream()
        .map(Readiness.Point::id)
        .forEach(
            point ->
                ReadinessAnswer.of(answers.getOrDefault(point, ""))
                    .ifPresent(answer -> said.put(point, answer)));
    return Map.copyOf(said);
  }

  public ReadinessResult result(Readiness readiness) {
    return ReadinessResult.of(readiness, answers(readiness));
  }
}
