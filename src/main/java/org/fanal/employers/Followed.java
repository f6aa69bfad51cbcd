package org.fanal.employers;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How a share in the roster went on since it was given.
 *
 * @param id in the roster; it says nothing about the share
 * @param isWatched whether members chose to watch it
 * @param isCurrent as it was found last
 * @param changedAt when that was found to have changed, if it ever was
 * @param nearedAt when the last step towards its end was told, if one was
 */
public record Followed(
    UUID id,
    boolean isWatched,
    boolean isCurrent,
    Nearness nearness,
    Optional<Instant> changedAt,
    Optional<Instant> nearedAt) {

  /** Whether one or the other happened since. */
  public boolean hasNewsSince(Instant since) {
    return changedAt.filter(since::isBefore).isPresent()
        || (isCurrent && nearedAt.filter(since::isBefore).isPresent());
  }
}
