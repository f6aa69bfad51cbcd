package org.fanal.standing;

import java.time.Duration;
import java.util.Map;
import org.fanal.pathway.requirement.HourKind;

/**
 * What somebody did in the period that runs.
 *
 * @param hours that count, by kind
 * @param proofAwaited whether their list was drawn by lot and proof is still to be seen
 * @param codeRenewed whether the code was signed for this renewal, or need not be yet
 */
record Continued(
    Map<HourKind, Duration> hours, boolean practised, boolean proofAwaited, boolean codeRenewed) {

  static final Continued NOTHING = new Continued(Map.of(), false, false, true);

  Continued {
    hours = Map.copyOf(hours);
  }
}
