package org.fanal.credentials;

import java.time.Instant;
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

  static Verdict apartFromStatus(Statement statement, Instant now) {
    return new Verdict(
        Optional.empty(),
        statement.timeAt(now),
        Optional.of(Cause.NOT_CHECKED),
        Optional.of(statement));
  }

  public Verdict withStatus(Optional<Cause> cause) {
    return new Verdict(signature, time, cause, statement);
  }

  /** Genuine and current: all three hold. */
  public boolean valid() {
    return signature.isEmpty() && time.isEmpty() && status.isEmpty();
  }
}
