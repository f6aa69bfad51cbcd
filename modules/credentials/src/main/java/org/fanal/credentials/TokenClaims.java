package org.fanal.credentials;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;

/** The registered claims of a token, each of which repeats a field of the certificate. */
final class TokenClaims {

  private static final List<String> NAMES = List.of("iss", "sub", "jti", "nbf", "exp");

  private TokenClaims() {}

  static JsonObject added(JsonObject credential) throws Refused {
    return JsonParts.copyOf(credential)
        .add("iss", Fields.text(Fields.object(credential, "issuer"), "id"))
        .add("sub", Fields.text(Fields.object(credential, "credentialSubject"), "id"))
        .add("jti", Fields.text(credential, "id"))
        .add("nbf", Fields.instant(credential, "validFrom").getEpochSecond())
        .add("exp", Fields.instant(credential, "validUntil").getEpochSecond())
        .build();
  }

  /** The certificate alone, once each claim is there and says what its field says. */
  static JsonObject checkedAndRemoved(JsonObject payload) throws Refused {
    JsonObjectBuilder bare = JsonParts.copyOf(payload);
    NAMES.forEach(bare::remove);
    JsonObject credential = bare.build();
    JsonObject expected = added(credential);
    for (String name : NAMES) {
      Refused.unless(same(payload.get(name), expected.get(name)), Cause.CLAIM_MISMATCH);
    }
    return credential;
  }

  private static boolean same(JsonValue claim, JsonValue field) {
    if (claim instanceof JsonNumber one && field instanceof JsonNumber other) {
      return one.longValueExact() == other.longValueExact();
    }
    return claim instanceof JsonString && claim.equals(field);
  }
}
