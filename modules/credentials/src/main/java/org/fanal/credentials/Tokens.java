package org.fanal.credentials;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Signs certificates once more as tokens (VC-JWT, RS256), for who has no JSON-LD at hand. */
public record Tokens(TokenKey key) {

  /** What to send it as; the ending of its files is {@code .jwt}. */
  public static final String MEDIA_TYPE = "text/plain";

  public Tokens {
    Objects.requireNonNull(key, "key");
  }

  /**
   * The same certificate as a token: its fields without the proof, and beside them the registered
   * claims that repeat five of them.
   *
   * @throws IllegalArgumentException for a document that is no certificate, or of another issuer
   */
  public String sign(SignedCredential credential) {
    return sign(credential.bytes());
  }

  /**
   * As {@link #sign(SignedCredential)}, from the bytes as they were issued and kept.
   *
   * @throws IllegalArgumentException for a document that is no certificate, or of another issuer
   */
  public String sign(byte[] issued) {
    try {
      JsonObject json = StrictJson.read(issued);
      requireOwn(StatementReader.read(json).issuer());
      JsonObject payload = TokenClaims.added(JsonParts.copyOf(json).remove("proof").build());
      return key.sign(payload.toString().getBytes(StandardCharsets.UTF_8));
    } catch (Refused refused) {
      throw new IllegalArgumentException("Not a certificate: " + refused.why(), refused);
    }
  }

  private void requireOwn(URI issuer) {
    String address = WellKnown.keySet(issuer).map(URI::toString).orElse("");
    if (!key.id().toString().startsWith(address + "#")) {
      throw new IllegalArgumentException("The key " + key.id() + " is not one of " + issuer);
    }
  }
}
