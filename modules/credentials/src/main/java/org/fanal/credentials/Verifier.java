package org.fanal.credentials;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/** Judges certificates of one issuer, offline: from bytes, a DID document and an instant. */
public record Verifier(DidDocument issuer) {

  /**
   * @param credential the certificate as served
   * @param statusList the bytes served at the list's address, empty if they could not be had
   */
  public Verdict verify(byte[] credential, byte[] statusList, Instant now) {
    Verdict verdict = verifyApartFromStatus(credential, now);
    return verdict
        .statement()
        .map(statement -> verdict.withStatus(statusOf(statement, statusList, now)))
        .orElse(verdict);
  }

  /** Signature and time; the status stays {@link Cause#NOT_CHECKED}, so this is never valid. */
  public Verdict verifyApartFromStatus(byte[] credential, Instant now) {
    try {
      return Verdict.apartFromStatus(genuine(credential, now), now);
    } catch (Refused refused) {
      return Verdict.unsigned(refused.why());
    }
  }

  /** Why the status of a genuine certificate does not hold; nothing if it does. */
  public Optional<Cause> statusOf(Statement statement, byte[] statusList, Instant now) {
    try {
      Refused.unless(statement.status().isPresent(), Cause.STATUS_MISSING);
      StatusRef place = statement.status().get();
      StatusList list = new StatusListReader(issuer).read(statusList, place, now);
      return list.isSet(place.index()) ? Optional.of(Cause.REVOKED) : Optional.empty();
    } catch (Refused refused) {
      return Optional.of(refused.why());
    }
  }

  private Statement genuine(byte[] credential, Instant now) throws Refused {
    JsonObject json = StrictJson.read(credential);
    Proofs.check(json, issuer, now);
    Statement statement = StatementReader.read(json);
    Refused.unless(statement.issuer().equals(issuer.did()), Cause.ISSUER_MISMATCH);
    return statement;
  }
}
