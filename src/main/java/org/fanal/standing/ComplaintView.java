package org.fanal.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.fanal.standing.model.WorkingDays;

/**
 * A complaint that waits, as the committee reads it.
 *
 * @param contact where they want to be told, if anywhere
 * @param text empty in a list
 */
public record ComplaintView(
    ComplaintId id,
    Instant receivedAt,
    Optional<Instant> acknowledgedAt,
    Optional<String> contact,
    String text) {

  /** In working days. */
  private static final int TO_ACKNOWLEDGE = 5;

  /** The day until when whoever wrote it is told that it arrived, where the reader lives. */
  public LocalDate acknowledgeBy(ZoneId zone) {
    return WorkingDays.after(receivedAt.atZone(zone).toLocalDate(), TO_ACKNOWLEDGE);
  }
}
