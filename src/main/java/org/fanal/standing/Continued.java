package org.fanal.standing;

import java.time.Duration;
import java.util.Map;
import org.fanal.pathway.requirement.HourKind;

/**
 * What somebody did in the period that runs.
 *
 * @param hours that count, by kind
 * @param codeRenewed whether the code was signed for this renewal, or need not be yet
 */
record Continued(Map<HourKind, Duration> hours, boolean practised, boolean codeRenewed) {

  static final Continued NOTHING = new Continued(Map.of(), false, true);

  Continued {
    hours = Map.copyOf(hours);
  }
}
