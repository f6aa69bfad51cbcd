package org.fanal.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An organisation's claim to a domain.
 *
 * @param word what stands in the domain's records when it is theirs
 * @param mailedAt when the link that is still open was sent to the postmaster
 */
public record DomainProof(
    UUID organisation,
    String domain,
    String word,
    Optional<Instant> mailedAt,
    Optional<Instant> provenAt,
    Optional<Way> way) {

  /** How a domain was proven. */
  public enum Way {
    RECORD,
    LETTER
  }

  private static final Duration GOOD_FOR = Duration.ofDays(365);

  /** The text record, whole. */
  public String record() {
    return "fanal-verification=" + word;
  }

  public boolean isProven() {
    return provenAt.isPresent();
  }

  public boolean isDueAgain(Instant now) {
    return provenAt.filter(at -> now.isAfter(at.plus(GOOD_FOR))).isPresent();
  }
}
