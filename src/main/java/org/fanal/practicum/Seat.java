package org.fanal.practicum;

import java.time.Instant;
import java.util.Optional;
import org.fanal.pathway.practicum.Assessor;

/**
 * The place of an assessor and whether somebody holds it.
 *
 * @param form asked for and not set aside; none while nobody was asked
 * @param name of a peer who has an account still
 * @param linkUntil until when the supervisor's link opens the form
 */
public record Seat(
    Assessor by,
    Optional<FormId> form,
    Optional<String> name,
    Optional<Instant> askedAt,
    Optional<Instant> linkUntil,
    Optional<Instant> submittedAt) {

  public boolean isFree() {
    return form.isEmpty();
  }

  public boolean isIn() {
    return submittedAt.isPresent();
  }

  /** Whether a link was sent and is too old. */
  public boolean isLinkOver(Instant now) {
    return !isIn() && linkUntil.filter(until -> !now.isBefore(until)).isPresent();
  }
}
