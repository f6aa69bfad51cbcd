package org.fanal.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.fanal.standing.model.WorkingDays;

/**
 * A complaint that waits, as the committee reads it.
 *
 * @param aboutMember whether it is said to concern a member of the committee
 * @param reachable whether whoever wrote it left an address
 * @param contact that address, once they were told that it arrived
 * @param text empty in a list
 * @param closing whether somebody proposed to close it
 * @param proposed why; empty in a list
 * @param mayAgree whether the reader may agree
 */
public record ComplaintView(
    ComplaintId id,
    Instant receivedAt,
    boolean aboutMember,
    Optional<Instant> acknowledgedAt,
    boolean reachable,
    Optional<String> contact,
    String text,
    boolean closing,
    Optional<String> proposed,
    boolean mayAgree) {

  /** In working days. */
  private static final int TO_ACKNOWLEDGE = 5;

  /** The day until when whoever wrote it is told that it arrived, where the reader lives. */
  public LocalDate acknowledgeBy(ZoneId zone) {
    return WorkingDays.after(receivedAt.atZone(zone).toLocalDate(), TO_ACKNOWLEDGE);
  }
}
