package org.fanal.standing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When the code of ethics is to be signed: a pure function of what was signed so far. */
final class EthicsAsking {

  /** The window of a renewal and its grace: one signature serves for all of it. */
  private static final Duration ONE_RENEWAL = Duration.ofDays(180);

  private final LocalDate inForce;
  private final List<EthicsSignature> signed;

  EthicsAsking(LocalDate inForce, List<EthicsSignature> signed) {
    this.inForce = inForce;
    this.signed = List.copyOf(signed);
  }

  /**
   * The next moment to sign at.
   *
   * @param renewing whether a certificate is to be renewed now
   */
  Optional<EthicsMoment> next(boolean renewing, Instant now) {
    if (signed.isEmpty()) {
      return Optional.of(EthicsMoment.START);
    }
    if (signed.stream().noneMatch(signature -> signature.version().equals(inForce))) {
      return Optional.of(EthicsMoment.NEW_VERSION);
    }
    if (renewing && !isSignedSince(EthicsMoment.RENEWAL, now.minus(ONE_RENEWAL))) {
      return Optional.of(EthicsMoment.RENEWAL);
    }
    return isSignedSince(EthicsMoment.BEFORE_PRACTICUM, Instant.MIN)
        ? Optional.empty()
        : Optional.of(EthicsMoment.BEFORE_PRACTICUM);
  }

  private boolean isSignedSince(EthicsMoment moment, Instant since) {
    return signed.stream()
        .anyMatch(
            signature -> signature.moment() == moment && !signature.signedAt().isBefore(since));
  }
}
