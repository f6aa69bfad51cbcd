package org.fanal.credentials;

import jakarta.json.JsonObject;
import java.net.URI;

/** A status list, signed for one epoch. */
public final class StatusListCredential {

  static final String PURPOSE = "revocation";

  private StatusListCredential() {}

  public static SignedCredential sign(
      StatusList list, URI address, StatusEpoch epoch, Issuer issuer, SigningKey key) {
    JsonObject unsigned =
        JsonParts.object()
            .add("@context", JsonParts.array().add(Contexts.CREDENTIALS.toString()))
            .add("id", address.toString())
            .add(
                "type",
                JsonParts.array().add("VerifiableCredential").add("BitstringStatusListCredential"))
            .add("issuer", issuer.did().toString())
            .add("validFrom", epoch.from().toString())
            .add("validUntil", epoch.until().toString())
            .add("credentialSubject", subject(list, address, epoch))
            .build();
    return Proofs.sign(unsigned, issuer, key);
  }

  private static JsonObject subject(StatusList list, URI address, StatusEpoch epoch) {
    return JsonParts.object()
        .add("id", address + "#list")
        .add("type", "BitstringStatusList")
        .add("statusPurpose", PURPOSE)
        .add("encodedList", list.encoded())
        .add("ttl", epoch.length().toMillis())
        .build();
  }
}
