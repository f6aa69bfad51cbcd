package org.fanal.credentials;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The Data Integrity proof eddsa-rdfc-2022: made, and checked against a DID document. */
final class Proofs {

  private static final String SUITE = "eddsa-rdfc-2022";
  private static final String TYPE = "DataIntegrityProof";
  private static final String PURPOSE = "assertionMethod";
  private static final Set<String> FIELDS =
      Set.of("type", "cryptosuite", "verificationMethod", "proofPurpose", "created", "proofValue");

  private Proofs() {}

  static SignedCredential sign(JsonObject unsigned, Issuer issuer, SigningKey key) {
    JsonObject options = options(issuer.keyId(key.verifyingKey()));
    try {
      byte[] signature = key.sign(signed(options, unsigned));
      JsonObject proof = with(options, "proofValue", "z" + Base58.encode(signature));
      JsonArray proofs = JsonParts.array().add(proof).build();
      return new SignedCredential(
          StrictJson.write(JsonParts.copyOf(unsigned).add("proof", proofs).build()));
    } catch (Refused refused) {
      throw new IllegalStateException("Not a document to sign: " + refused.why(), refused);
    }
  }

  static void check(JsonObject document, DidDocument issuer, Instant now) throws Refused {
    JsonObject proof = onlyProofOf(document);
    Refused.unless(FIELDS.containsAll(proof.keySet()), Cause.UNSUPPORTED_PROOF);
    Refused.unless(has(proof, "type", TYPE), Cause.UNSUPPORTED_PROOF);
    Refused.unless(has(proof, "cryptosuite", SUITE), Cause.UNSUPPORTED_PROOF);
    Refused.unless(has(proof, "proofPurpose", PURPOSE), Cause.WRONG_PURPOSE);
    Refused.unless(
        !proof.containsKey("created") || proof.get("created").equals(document.get("validFrom")),
        Cause.PROOF_DATE);
    VerifyingKey key = issuer.keyForAssertion(text(proof, "verificationMethod"), now);
    byte[] signature = signatureOf(proof);
    byte[] message = signed(without(proof, "proofValue"), without(document, "proof"));
    Refused.unless(key.verifies(message, signature), Cause.BAD_SIGNATURE);
  }

  /**
   * Whether the one proof of a document holds by a key, whoever has it.
   *
   * @throws Refused when there is no proof of this kind by that key, or nothing to hold it against
   */
  static boolean holds(JsonObject document, String method, VerifyingKey key) throws Refused {
    JsonObject proof = soleProofOf(document);
    Refused.unless(has(proof, "type", TYPE), Cause.UNSUPPORTED_PROOF);
    Refused.unless(has(proof, "cryptosuite", SUITE), Cause.UNSUPPORTED_PROOF);
    Refused.unless(has(proof, "proofPurpose", PURPOSE), Cause.WRONG_PURPOSE);
    Refused.unless(text(proof, "verificationMethod").equals(method), Cause.UNKNOWN_KEY);
    byte[] message = signed(without(proof, "proofValue"), without(document, "proof"));
    return key.verifies(message, signatureOf(proof));
  }

  private static JsonObject soleProofOf(JsonObject document) throws Refused {
    return document.get("proof") instanceof JsonObject proof ? proof : onlyProofOf(document);
  }

  private static byte[] signed(JsonObject options, JsonObject unsigned) throws Refused {
    byte[] document = Canonical.hash(unsigned);
    JsonObject inContext =
        JsonParts.copyOf(options).add("@context", unsigned.get("@context")).build();
    byte[] proof = Canonical.hash(inContext);
    byte[] both = new byte[proof.length + document.length];
    System.arraycopy(proof, 0, both, 0, proof.length);
    System.arraycopy(document, 0, both, proof.length, document.length);
    return both;
  }

  private static JsonObject options(URI key) {
    return JsonParts.object()
        .add("type", TYPE)
        .add("cryptosuite", SUITE)
        .add("verificationMethod", key.toString())
        .add("proofPurpose", PURPOSE)
        .build();
  }

  private static JsonObject onlyProofOf(JsonObject document) throws Refused {
    Refused.unless(
        document.get("proof") instanceof JsonArray proofs
            && proofs.size() == 1
            && proofs.get(0) instanceof JsonObject,
        Cause.NOT_ONE_PROOF);
    return document.getJsonArray("proof").getJsonObject(0);
  }

  private static byte[] signatureOf(JsonObject proof) throws Refused {
    String value = text(proof, "proofValue");
    Refused.unless(value.startsWith("z") && value.length() <= 100, Cause.BAD_SIGNATURE);
    Optional<byte[]> signature = Base58.decode(value.substring(1)).filter(b -> b.length == 64);
    Refused.unless(signature.isPresent(), Cause.BAD_SIGNATURE);
    return signature.get();
  }

  private static String text(JsonObject object, String field) throws Refused {
    Refused.unless(object.get(field) instanceof JsonString, Cause.UNSUPPORTED_PROOF);
    return object.getString(field);
  }

  private static boolean has(JsonObject object, String field, String value) {
    return object.get(field) instanceof JsonString text && text.getString().equals(value);
  }

  private static JsonObject with(JsonObject object, String field, String value) {
    return JsonParts.copyOf(object).add(field, value).build();
  }

  private static JsonObject without(JsonObject object, String field) {
    return JsonParts.copyOf(object).remove(field).build();
  }
}
