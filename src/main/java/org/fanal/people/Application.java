package org.fanal.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;

/**
 * An organisation's application, as who applied and administrators see it.
 *
 * @param reason why it was declined, a sentence
 */
public record Application(
    UUID id,
    PersonId applicant,
    ApplicationState state,
    ApplicationWish wish,
    Instant appliedAt,
    Optional<Instant> answeredAt,
    Optional<String> reason) {

  public boolean isRunning() {
    return state == ApplicationState.RUNNING;
  }
}
