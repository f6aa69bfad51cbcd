package org.fanal.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What an organisation once said of itself, point by point. It names nobody.
 *
 * @param lookAgainOn when they chose to look again
 * @param answers by the id of the point, for example {@code p1}
 */
public record ReadinessCheck(
    UUID id, LocalDate doneOn, Optional<LocalDate> lookAgainOn, Map<String, String> answers) {

  public ReadinessCheck {
    answers = Map.copyOf(answers);
  }
}
