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
 * @param statusList a status list at hand, in place of the one that the issuer serves
 */
record Examination(
    Form form,
    IssuerKeys given,
    Optional<byte[]> statusList,
    boolean offline,
    Source source,
    Instant now) {

  Verdict of(byte[] certificate) {
    IssuerKeys keys = given.equals(IssuerKeys.NONE) ? servedKeys(certificate) : given;
    Verdict verdict = apartFromStatus(certificate, keys);
    return verdict
        .statement()
        .map(statement -> verdict.withStatus(status(statement, keys)))
        .orElse(verdict);
  }

  private Verdict apartFromStatus(byte[] certificate, IssuerKeys keys) {
    Optional<Verdict> verdict =
        form == Form.JSON
            ? keys.did().map(did -> new Verifier(did).verifyApartFromStatus(certificate, now))
            : keys.tokens()
                .map(set -> new TokenVerifier(set).verifyApartFromStatus(certificate, now));
    return verdict.orElseGet(Examination::withoutKeys);
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

  private IssuerKeys servedKeys(byte[] certificate) {
    Optional<URI> issuer =
        form == Form.JSON
            ? ClaimedIssuer.ofCredential(certificate)
            : ClaimedIssuer.ofToken(certificate);
    return issuer.map(did -> IssuerKeys.served(did, form, source)).orElse(IssuerKeys.NONE);
  }

  private static Verdict withoutKeys() {
    Optional<Cause> notReached = Optional.of(Cause.NOT_CHECKED);
    return new Verdict(
        Optional.of(Cause.KEYS_UNAVAILABLE), notReached, notReached, Optional.empty());
  }
}
