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
    try {
      Statement statement = genuine(credential);
      return new Verdict(
          Optional.empty(),
          timeOf(statement, now),
          statusOf(statement, statusList, now),
          Optional.of(statement));
    } catch (Refused refused) {
      return Verdict.unsigned(refused.why());
    }
  }

  private Statement genuine(byte[] credential) throws Refused {
    JsonObject json = StrictJson.read(credential);
    Proofs.check(json, issuer);
    Statement statement = StatementReader.read(json);
    Refused.unless(statement.issuer().equals(issuer.did()), Cause.ISSUER_MISMATCH);
    return statement;
  }

  private static Optional<Cause> timeOf(Statement statement, Instant now) {
    if (now.isBefore(statement.validFrom())) {
      return Optional.of(Cause.NOT_YET_VALID);
    }
    return now.isAfter(statement.validUntil()) ? Optional.of(Cause.EXPIRED) : Optional.empty();
  }

  private Optional<Cause> statusOf(Statement statement, byte[] bytes, Instant now) {
    try {
      Refused.unless(statement.status().isPresent(), Cause.STATUS_MISSING);
      StatusRef place = statement.status().get();
      StatusList list = new StatusListReader(issuer).read(bytes, place, now);
      return list.isSet(place.index()) ? Optional.of(Cause.REVOKED) : Optional.empty();
    } catch (Refused refused) {
      return Optional.of(refused.why());
    }
  }
}
