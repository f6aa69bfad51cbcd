package org.fanal.credentials;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;

/** A status list, signed for one epoch. */
public final class StatusListCredential {

  static final String PURPOSE = "revocation";

  private StatusListCredential() {}

  public static SignedCredential sign(
      StatusList list, URI address, StatusEpoch epoch, Issuer issuer, SigningKey key) {
    JsonObject unsigned =
        Json.createObjectBuilder()
            .add("@context", Json.createArrayBuilder().add(Contexts.CREDENTIALS.toString()))
            .add("id", address.toString())
            .add(
                "type",
                Json.createArrayBuilder()
                    .add("VerifiableCredential")
                    .add("BitstringStatusListCredential"))
            .add("issuer", issuer.did().toString())
            .add("validFrom", epoch.from().toString())
            .add("validUntil", epoch.until().toString())
            .add("credentialSubject", subject(list, address, epoch))
            .build();
    return Proofs.sign(unsigned, issuer, key);
  }

  private static JsonObject subject(StatusList list, URI address, StatusEpoch epoch) {
    return Json.createObjectBuilder()
        .add("id", address + "#list")
        .add("type", "BitstringStatusList")
        .add("statusPurpose", PURPOSE)
        .add("encodedList", list.encoded())
        .add("ttl", epoch.length().toMillis())
        .build();
  }
}
