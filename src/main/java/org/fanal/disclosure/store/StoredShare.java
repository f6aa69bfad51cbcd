package org.fanal.disclosure.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A share as its holder's pages need it, still sealed.
 *
 * @param opensAt the first instant at which it opens, if that was not at once
 * @param overAt the first instant at which it is over
 * @param shownTimes how often it was answered with "valid"
 * @param sealedHead of its chain; empty for a share from before heads were kept
 * @param openings how many receipts it has
 */
public record StoredShare(
    UUID id,
    UUID award,
    UUID statusEntry,
    Instant madeAt,
    Optional<Instant> opensAt,
    Instant overAt,
    boolean isWithdrawn,
    boolean isPaused,
    Optional<Integer> mostOpenings,
    int shownTimes,
    byte[] sealedShown,
    byte[] sealedNotes,
    Optional<byte[]> sealedHead,
    int openings) {

  public boolean isUsedUp() {
    return mostOpenings.filter(most -> shownTimes >= most).isPresent();
  }
}
