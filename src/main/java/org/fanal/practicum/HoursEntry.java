package org.fanal.practicum;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.Text;

/**
 * A line of confirmed hours, in words.
 *
 * @param counts whether no later line took its place
 * @param correction whether it took the place of another
 * @param late whether it was entered after both forms were in
 * @param reason of a correction, and of whatever is late: for the person and the committee
 */
public record HoursEntry(
    UUID id,
    LocalDate day,
    String kindId,
    Text kind,
    String settingId,
    Text setting,
    Duration time,
    boolean counts,
    boolean correction,
    boolean late,
    Optional<String> reason,
    Instant recordedAt) {

  HoursEntry withoutReason() {
    return new HoursEntry(
        id,
        day,
        kindId,
        kind,
        settingId,
        setting,
        time,
        counts,
        correction,
        late,
        Optional.empty(),
        recordedAt);
  }
}
