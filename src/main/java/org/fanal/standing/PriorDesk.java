package org.fanal.standing;

import java.util.List;
import java.util.Optional;

/**
 * What somebody brought from elsewhere, and what they may bring.
 *
 * @param choice empty for whoever may bring nothing
 * @param brought the newest first
 */
public record PriorDesk(Optional<PriorChoice> choice, List<PriorLine> brought) {

  public PriorDesk {
    brought = List.copyOf(brought);
  }

  /** Whether one waits, so that the next has to. */
  public boolean isWaiting() {
    return brought.stream().anyMatch(PriorLine::withdrawable);
  }
}
