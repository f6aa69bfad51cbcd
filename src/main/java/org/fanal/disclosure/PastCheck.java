package org.fanal.disclosure;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A check that an employer made, as it was answered then: the receipt to print.
 *
 * @param organisation for which they checked
 * @param shown what was shown; empty when the answer was "not valid"
 * @param reference empty when the answer was "not valid"
 */
public record PastCheck(
    UUID id,
    Instant at,
    Method method,
    String organisation,
    Optional<Shown> shown,
    String reference) {

  public boolean isValid() {
    return shown.isPresent();
  }
}
