package org.fanal.credentials;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** What a certificate says, read from its bytes. */
public record Statement(
    String id,
    URI issuer,
    String issuerName,
    String language,
    URI achievement,
    String name,
    String description,
    String criteria,
    Optional<String> holder,
    Instant validFrom,
    Instant validUntil,
    Optional<StatusRef> status) {

  Optional<Cause> timeAt(Instant now) {
    if (now.isBefore(validFrom)) {
      return Optional.of(Cause.NOT_YET_VALID);
    }
    return now.isAfter(validUntil) ? Optional.of(Cause.EXPIRED) : Optional.empty();
  }
}
