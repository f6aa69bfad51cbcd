package org.fanal.verifier;

import java.net.URI;
import java.util.Optional;
import org.fanal.credentials.Cause;
import org.fanal.credentials.ClaimedIssuer;
import org.fanal.papers.Flaw;
import org.fanal.papers.PaperReader;
import org.fanal.papers.Reading;

/** A PDF: its seal first, then what it encloses is a certificate like any other. */
final class SealedPaper {

  private final byte[] bytes;

  SealedPaper(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Whom it names as its issuer, before anything of it is believed. */
  Optional<URI> claimedIssuer() {
    return PaperReader.glimpse(bytes).flatMap(ClaimedIssuer::ofCredential);
  }

  /** Why these keys did not seal it; nothing if one of them did. */
  Optional<Cause> flaw(IssuerKeys keys) {
    return reading(keys) instanceof Reading.NotGenuine not
        ? Optional.of(causeOf(not.flaw()))
        : Optional.empty();
  }

  /** The certificate that it encloses, there only if the seal holds. */
  Optional<byte[]> certificate(IssuerKeys keys) {
    return reading(keys) instanceof Reading.Genuine genuine
        ? Optional.of(genuine.credential())
        : Optional.empty();
  }

  private Reading reading(IssuerKeys keys) {
    return new PaperReader(keys.seals()).read(bytes);
  }

  private static Cause causeOf(Flaw flaw) {
    return switch (flaw) {
      case UNREADABLE -> Cause.NOT_A_PAPER;
      case NOT_SEALED -> Cause.NOT_ONE_PROOF;
      case CHANGED -> Cause.BAD_SIGNATURE;
      case UNKNOWN_SIGNER -> Cause.UNKNOWN_KEY;
      case NO_CREDENTIAL -> Cause.MALFORMED;
    };
  }
}
