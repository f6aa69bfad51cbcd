package org.fanal.credentials;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The issuer's keys, as did:web publishes them.
 *
 * @param methods every key that the document lists
 * @param assertion ids of the keys that may sign certificates
 * @param authentication ids of the keys with which the issuer asks, and which sign no certificate
 */
public record DidDocument(
    URI did, List<Method> methods, List<URI> assertion, List<URI> authentication) {

  /**
   * One key of the document.
   *
   * @param multibase the key itself as Multikey text
   * @param expires the instant from which nothing that it signed counts any more
   */
  public record Method(URI id, URI controller, String multibase, Optional<Instant> expires) {}

  public DidDocument {
    methods = List.copyOf(methods);
    assertion = List.copyOf(assertion);
    authentication = List.copyOf(authentication);
  }

  /**
   * The document of an issuer whose keys all may sign; list a retired key for as long as its
   * instances last.
   */
  public static DidDocument of(Issuer issuer, List<VerifyingKey> keys) {
    return of(issuer, keys, Map.of());
  }

  /**
   * The same, with the end of the keys that were retired.
   *
   * @param expiries by the fragments of the keys
   */
  public static DidDocument of(
      Issuer issuer, List<VerifyingKey> keys, Map<String, Instant> expiries) {
    List<Method> methods = new ArrayList<>();
    for (VerifyingKey key : keys) {
      Optional<Instant> expires = Optional.ofNullable(expiries.get(key.fragment()));
      methods.add(new Method(issuer.keyId(key), issuer.did(), key.multibase(), expires));
    }
    return new DidDocument(
        issuer.did(), methods, methods.stream().map(Method::id).toList(), List.of());
  }

  /**
   * The same, with a key on P-256 by which the issuer shows who it is when it asks something.
   *
   * @param fragment its name in the document
   */
  public DidDocument asking(String fragment, ECPublicKey key) {
    URI id = URI.create(did + "#" + fragment);
    List<Method> more = new ArrayList<>(methods);
    more.add(new Method(id, did, Multikey.encode(key), Optional.empty()));
    return new DidDocument(did, more, assertion, List.of(id));
  }

  /** The document as it was served, or nothing if these bytes are not one. */
  public static Optional<DidDocument> read(byte[] bytes) {
    try {
      return Optional.of(from(StrictJson.read(bytes)));
    } catch (Refused | IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  public byte[] bytes() {
    JsonArrayBuilder listed = JsonParts.array();
    methods.forEach(method -> listed.add(json(method)));
    JsonObjectBuilder json =
        JsonParts.object()
            .add(
                "@context",
                JsonParts.array()
                    .add("https://www.w3.org/ns/did/v1")
                    .add("https://w3id.org/security/multikey/v1"))
            .add("id", did.toString())
            .add("verificationMethod", listed)
            .add("assertionMethod", ids(assertion));
    if (!authentication.isEmpty()) {
      json.add("authentication", ids(authentication));
    }
    return StrictJson.write(json.build());
  }

  VerifyingKey keyForAssertion(String id, Instant now) throws Refused {
    Method method =
        methods.stream()
            .filter(each -> each.id().toString().equals(id))
            .findFirst()
            .orElseThrow(() -> new Refused(Cause.UNKNOWN_KEY));
    Refused.unless(method.controller().equals(did), Cause.CONTROLLER_MISMATCH);
    Refused.unless(assertion.contains(method.id()), Cause.KEY_NOT_FOR_ASSERTION);
    Refused.unless(method.expires().filter(end -> !now.isBefore(end)).isEmpty(), Cause.KEY_EXPIRED);
    Optional<byte[]> raw = Multikey.decode(method.multibase());
    Refused.unless(raw.isPresent(), Cause.UNKNOWN_KEY);
    return new VerifyingKey("key", method.multibase());
  }

  private static JsonObject json(Method method) {
    JsonObjectBuilder json =
        JsonParts.object()
            .add("id", method.id().toString())
            .add("type", "Multikey")
            .add("controller", method.controller().toString());
    method.expires().ifPresent(end -> json.add("expires", end.toString()));
    return json.add("publicKeyMultibase", method.multibase()).build();
  }

  private static DidDocument from(JsonObject json) throws Refused {
    List<Method> methods = new ArrayList<>();
    for (JsonValue method : Fields.list(json, "verificationMethod")) {
      methods.add(method(method));
    }
    return new DidDocument(
        Fields.uri(json, "id"),
        methods,
        ids(json, "assertionMethod"),
        json.containsKey("authentication") ? ids(json, "authentication") : List.of());
  }

  private static List<URI> ids(JsonObject json, String name) throws Refused {
    List<URI> ids = new ArrayList<>();
    for (JsonValue id : Fields.list(json, name)) {
      Refused.unless(id instanceof JsonString, Cause.MALFORMED);
      ids.add(URI.create(((JsonString) id).getString()));
    }
    return ids;
  }

  private static JsonArrayBuilder ids(List<URI> ids) {
    JsonArrayBuilder all = JsonParts.array();
    ids.forEach(id -> all.add(id.toString()));
    return all;
  }

  private static Method method(JsonValue value) throws Refused {
    Refused.unless(value instanceof JsonObject, Cause.MALFORMED);
    JsonObject json = value.asJsonObject();
    Refused.unless(Fields.hasType(json, "Multikey"), Cause.MALFORMED);
    return new Method(
        Fields.uri(json, "id"),
        Fields.uri(json, "controller"),
        Fields.text(json, "publicKeyMultibase"),
        json.containsKey("expires")
            ? Optional.of(Fields.instant(json, "expires"))
            : Optional.empty());
  }
}
