package org.fanal.credentials;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Signs a credential as an issuer elsewhere would whose name is its key. */
public final class ForeignSigner {

  private static final SigningKey KEY = SigningKey.generate("key");

  /** The issuer. */
  public static final String DID = "did:key:" + KEY.verifyingKey().multibase();

  private ForeignSigner() {}

  public static byte[] sign(byte[] message) {
    return KEY.sign(message);
  }

  /** With the proof that was asked for. */
  public static JsonObject signed(JsonObject unsigned) throws Exception {
    JsonObject options =
        Json.createObjectBuilder()
            .add("type", "DataIntegrityProof")
            .add("cryptosuite", "eddsa-rdfc-2022")
            .add("verificationMethod", DID + "#" + KEY.verifyingKey().multibase())
            .add("proofPurpose", "assertionMethod")
            .build();
    JsonObject inContext =
        Json.createObjectBuilder(options).add("@context", unsigned.get("@context")).build();
    byte[] first = Canonical.hash(inContext);
    byte[] second = Canonical.hash(unsigned);
    byte[] both = new byte[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return Json.createObjectBuilder(unsigned)
        .add(
            "proof",
            Json.createObjectBuilder(options)
                .add("proofValue", "z" + Base58.encode(KEY.sign(both))))
        .build();
  }
}
