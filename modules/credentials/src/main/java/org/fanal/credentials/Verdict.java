package org.fanal.credentials;

import java.util.Optional;

/**
 * Three checks apart, each with the cause for which it does not hold.
 *
 * @param statement what the certificate says, there only if its signature holds
 */
public record Verdict(
    Optional<Cause> signature,
    Optional<Cause> time,
    Optional<Cause> status,
    Optional<Statement> statement) {

  static Verdict unsigned(Cause cause) {
    Optional<Cause> notReached = Optional.of(Cause.NOT_CHECKED);
    return new Verdict(Optional.of(cause), notReached, notReached, Optional.empty());
  }

  /** Genuine and current: all three hold. */
  public boolean valid() {
    return signature.isEmpty() && time.isEmpty() && status.isEmpty();
  }
}
