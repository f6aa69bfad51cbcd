package org.fanal.bench;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.HashMap;
import java.util.Map;
import org.fanal.credentials.Contexts;

/**
 * What canonicalising and signing cost with the libraries alone: the same two documents each time,
 * nothing checked, nothing written.
 */
final class BareSignature {

  private final Map<URI, Document> contexts = new HashMap<>();
  private final PrivateKey key;
  private final JsonObject document;
  private final JsonObject options;

  /**
   * @param signed a certificate whose parts are signed anew
   */
  BareSignature(byte[] signed, PrivateKey key) throws JsonLdError {
    this.key = key;
    JsonObject whole = Json.createReader(new ByteArrayInputStream(signed)).readObject();
    document = Json.createObjectBuilder(whole).remove("proof").build();
    options =
        Json.createObjectBuilder(whole.getJsonArray("proof").getJsonObject(0))
            .remove("proofValue")
            .add("@context", whole.get("@context"))
            .build();
    for (URI address : Contexts.addresses()) {
      byte[] bytes = Contexts.bytes(address).orElseThrow();
      contexts.put(address, JsonDocument.of(new ByteArrayInputStream(bytes)));
    }
  }

  byte[] make() {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(key);
      signature.update(hash(options));
      signature.update(hash(document));
      return signature.sign();
    } catch (GeneralSecurityException | JsonLdError | RdfConsumerException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private byte[] hash(JsonObject part)
      throws JsonLdError, RdfConsumerException, GeneralSecurityException {
    RdfCanon canon = RdfCanon.create("SHA-256", () -> {});
    JsonLd.toRdf(JsonDocument.of(part))
        .options(new JsonLdOptions((address, unused) -> contexts.get(address)))
        .provide(canon);
    StringWriter statements = new StringWriter();
    canon.provide(new NQuadsWriter(statements));
    return MessageDigest.getInstance("SHA-256")
        .digest(statements.toString().getBytes(StandardCharsets.UTF_8));
  }
}
