package org.fanal.standing;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether proof of what somebody declared is looked at.
 *
 * @param drawn by lot, when the renewal was asked for
 * @param text which proof there is, in the person's words
 */
public record ProofView(boolean drawn, Optional<String> text, Optional<Instant> seenAt) {

  static final ProofView NONE = new ProofView(false, Optional.empty(), Optional.empty());

  /** Whether somebody has still to see it. */
  public boolean isAwaited() {
    return drawn && seenAt.isEmpty();
  }
}
