package org.fanal.credentials;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * JSON that others made, read as strictly as one's own but for what is theirs to write.
 *
 * @param object there unless something keeps it from being read
 * @param refused what keeps it from being read
 */
public record ForeignJson(Optional<JsonObject> object, Optional<Cause> refused) {

  public static final int MAX_BYTES = StrictJson.MAX_BYTES;

  public static ForeignJson read(byte[] bytes) {
    try {
      return new ForeignJson(Optional.of(StrictJson.readForeign(bytes)), Optional.empty());
    } catch (Refused refused) {
      return new ForeignJson(Optional.empty(), Optional.of(refused.why()));
    }
  }

  /**
   * Whether the proof of a credential holds by the key that its issuer is; empty when the issuer is
   * no key, the proof is of another kind or by another key, or nothing can be said for certain of
   * what it covers.
   */
  public static Optional<Boolean> proofHolds(JsonObject credential, String issuer) {
    return VerifyingKey.ofDidKey(issuer).flatMap(key -> holds(credential, issuer, key));
  }

  private static Optional<Boolean> holds(JsonObject credential, String issuer, VerifyingKey key) {
    String method = issuer + "#" + key.multibase();
    try {
      return Optional.of(Proofs.holds(credential, method, key));
    } catch (Refused notToBeSaid) {
      return notToBeSaid.why() == Cause.BAD_SIGNATURE ? Optional.of(false) : Optional.empty();
    }
  }
}
