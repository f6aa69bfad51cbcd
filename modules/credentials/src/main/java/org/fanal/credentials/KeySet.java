package org.fanal.credentials;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The RSA keys of an issuer as JWKS; list a retired key for as long as its tokens last. */
public final class KeySet {

  private final List<RSAKey> keys;

  private KeySet(List<RSAKey> keys) {
    this.keys = List.copyOf(keys);
  }

  public static KeySet of(List<TokenKey> keys) {
    return new KeySet(keys.stream().map(key -> published(key.id(), key.open())).toList());
  }

  /**
   * Public halves by the fragment that names them, in the map's order.
   *
   * @throws IllegalArgumentException for a fragment that names no key
   */
  public static KeySet of(Issuer issuer, Map<String, RSAPublicKey> named) {
    return new KeySet(
        named.entrySet().stream()
            .map(key -> published(keyId(issuer.did(), key.getKey()), key.getValue()))
            .toList());
  }

  /** The keys themselves, to know by them who sealed a paper. */
  public List<RSAPublicKey> keys() {
    return keys.stream().map(KeySet::open).toList();
  }

  /**
   * The document as it was served, or nothing if these bytes are not one. Keys of another kind or
   * use are passed over; a private key or two of one name make the whole unfit.
   */
  public static Optional<KeySet> read(byte[] bytes) {
    try {
      List<RSAKey> keys = new ArrayList<>();
      for (JsonValue key : Fields.list(StrictJson.read(bytes), "keys")) {
        Refused.unless(key instanceof JsonObject, Cause.MALFORMED);
        key(key.asJsonObject()).ifPresent(keys::add);
      }
      Refused.unless(allNamedApart(keys), Cause.MALFORMED);
      return Optional.of(new KeySet(keys));
    } catch (Refused | ParseException notOne) {
      return Optional.empty();
    }
  }

  public byte[] bytes() {
    JsonArrayBuilder listed = JsonParts.array();
    keys.forEach(key -> listed.add(JsonParts.object(key.toJSONObject())));
    return JsonParts.object()
        .add("keys", listed)
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static RSAKey published(URI id, RSAPublicKey key) {
    return new RSAKey.Builder(key)
        .keyID(id.toString())
        .keyUse(KeyUse.SIGNATURE)
        .algorithm(JWSAlgorithm.RS256)
        .build();
  }

  private static RSAPublicKey open(RSAKey key) {
    try {
      return key.toRSAPublicKey();
    } catch (JOSEException unfit) {
      throw new IllegalStateException("Not an RSA key: " + key.getKeyID(), unfit);
    }
  }

  static URI keyId(URI did, String fragment) {
    if (!fragment.matches("[A-Za-z0-9_-]{1,64}")) {
      throw new IllegalArgumentException("Not the name of a key: " + fragment);
    }
    return WellKnown.keySet(did)
        .map(address -> URI.create(address + "#" + fragment))
        .orElseThrow(() -> new IllegalArgumentException("Not a host alone: " + did));
  }

  RSAKey key(String id) throws Refused {
    return keys.stream()
        .filter(key -> key.getKeyID().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refused(Cause.UNKNOWN_KEY));
  }

  private static Optional<RSAKey> key(JsonObject json) throws Refused, ParseException {
    if (!Fields.text(json, "kty").equals("RSA")) {
      return Optional.empty();
    }
    RSAKey key = RSAKey.parse(json.toString());
    Refused.unless(!key.isPrivate(), Cause.MALFORMED);
    return Optional.of(key).filter(KeySet::mayCheckTokens);
  }

  private static boolean mayCheckTokens(RSAKey key) {
    return key.getKeyID() != null
        && key.size() >= TokenKey.MIN_BITS
        && (key.getKeyUse() == null || key.getKeyUse().equals(KeyUse.SIGNATURE))
        && (key.getAlgorithm() == null || key.getAlgorithm().equals(JWSAlgorithm.RS256));
  }

  private static boolean allNamedApart(List<RSAKey> keys) {
    return keys.stream()
        .map(RSAKey::getKeyID)
        .filter(Objects::nonNull)
        .allMatch(new HashSet<>()::add);
  }
}
