package org.fanal.verifier;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.fanal.credentials.Cause;
import org.fanal.credentials.ClaimedIssuer;
import org.fanal.credentials.Statement;
import org.fanal.credentials.TokenVerifier;
import org.fanal.credentials.Verdict;
import org.fanal.credentials.Verifier;
import org.fanal.credentials.WellKnown;

/**
 * Judges one certificate as at one instant.
 *
 * @param given keys that the asker trusts; without any, the named issuer's own are asked for
 * @param pinned the only issuer whose certificates count, if there is one
 * @param statusList a status list at hand, in place of the one that the issuer serves
 */
record Examination(
    Form form,
    IssuerKeys given,
    Optional<URI> pinned,
    Optional<byte[]> statusList,
    boolean offline,
    Source source,
    Instant now) {

  Verdict of(byte[] presented) {
    Optional<URI> claimed = claimedIssuer(presented);
    if (pinned.isPresent() && !pinned.equals(claimed)) {
      return refused(claimed.isPresent() ? Cause.ISSUER_MISMATCH : Cause.MALFORMED);
    }
    IssuerKeys keys = given.equals(IssuerKeys.NONE) ? servedKeys(claimed) : given;
    Verdict verdict = apartFromStatus(presented, keys);
    return verdict
        .statement()
        .map(statement -> verdict.withStatus(status(statement, keys)))
        .orElse(verdict);
  }

  private Optional<URI> claimedIssuer(byte[] presented) {
    return switch (form) {
      case JSON -> ClaimedIssuer.ofCredential(presented);
      case JWT -> ClaimedIssuer.ofToken(presented);
      case PDF -> new SealedPaper(presented).claimedIssuer();
    };
  }

  private Verdict apartFromStatus(byte[] presented, IssuerKeys keys) {
    return switch (form) {
      case JSON -> certificate(presented, keys);
      case JWT ->
          keys.tokens()
              .map(set -> new TokenVerifier(set).verifyApartFromStatus(presented, now))
              .orElseGet(() -> refused(Cause.KEYS_UNAVAILABLE));
      case PDF -> paper(new SealedPaper(presented), keys);
    };
  }

  private Verdict certificate(byte[] json, IssuerKeys keys) {
    return keys.did()
        .map(did -> new Verifier(did).verifyApartFromStatus(json, now))
        .orElseGet(() -> refused(Cause.KEYS_UNAVAILABLE));
  }

  private Verdict paper(SealedPaper paper, IssuerKeys keys) {
    if (keys.tokens().isEmpty()) {
      return refused(Cause.KEYS_UNAVAILABLE);
    }
    return paper
        .flaw(keys)
        .map(Examination::refused)
        .orElseGet(() -> certificate(paper.certificate(keys).orElseThrow(), keys));
  }

  private Optional<Cause> status(Statement statement, IssuerKeys keys) {
    if (statement.status().isEmpty()) {
      return Optional.of(Cause.STATUS_MISSING);
    }
    if (offline && statusList.isEmpty()) {
      return Optional.of(Cause.NOT_CHECKED);
    }
    URI place = statement.status().get().list();
    byte[] list = statusList.or(() -> ofItsHost(statement.issuer(), place)).orElse(new byte[0]);
    return keys.did()
        .or(() -> IssuerKeys.served(statement.issuer(), Form.JSON, source).did())
        .map(did -> new Verifier(did).statusOf(statement, list, now))
        .orElse(Optional.of(Cause.KEYS_UNAVAILABLE));
  }

  /** A certificate must not send its reader to a third host. */
  private Optional<byte[]> ofItsHost(URI issuer, URI place) {
    return WellKnown.didDocument(issuer)
        .filter(home -> Objects.equals(home.getAuthority(), place.getAuthority()))
        .flatMap(home -> source.at(place));
  }

  private IssuerKeys servedKeys(Optional<URI> issuer) {
    return issuer.map(did -> IssuerKeys.served(did, form, source)).orElse(IssuerKeys.NONE);
  }

  private static Verdict refused(Cause cause) {
    Optional<Cause> notReached = Optional.of(Cause.NOT_CHECKED);
    return new Verdict(Optional.of(cause), notReached, notReached, Optional.empty());
  }
}
