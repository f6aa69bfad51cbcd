package org.fanal.credentials.foreign;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a credential says of itself, in texts that are short and plain but otherwise a stranger's.
 *
 * @param issuer the name
 * @param address of the issuer: https, http or did, for people to read and never to be followed
 * @param given whether it names somebody to whom it was given; who that is, is not read
 */
public record Findings(
    Form form,
    Optional<String> title,
    Optional<String> issuer,
    Optional<String> address,
    Optional<Instant> issued,
    Optional<Instant> expires,
    boolean given,
    Signed signed) {

  public Findings {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(issued, "issued");
    Objects.requireNonNull(expires, "expires");
    Objects.requireNonNull(signed, "signed");
  }

  public boolean isExpired(Instant now) {
    return expires.filter(end -> !now.isBefore(end)).isPresent();
  }
}
