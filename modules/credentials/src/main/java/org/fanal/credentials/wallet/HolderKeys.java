package org.fanal.credentials.wallet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.credentials.SubjectId;
import org.fanal.credentials.VerifyingKey;

/**
 * How a wallet names its key: as it is ({@code jwk}, P-256), as did:jwk on P-256 or as did:key of
 * Ed25519. All of these carry the key itself, so that nobody need be asked for it.
 */
final class HolderKeys {

  private static final String JWK_METHOD = "did:jwk:";
  private static final String KEY_METHOD = "did:key:";
  private static final Set<String> KNOWN = Set.of("kty", "crv", "x", "y", "alg", "use", "kid");

  private HolderKeys() {}

  /** Only where the algorithm is that of the key. */
  static Optional<HolderKey> in(JWSHeader header) throws ParseException {
    return named(header)
        .filter(
            key ->
                header
                    .getAlgorithm()
                    .equals(key.isOnP256() ? JWSAlgorithm.ES256 : JWSAlgorithm.EdDSA));
  }

  static boolean verifies(JWSObject signed, HolderKey key) throws JOSEException, ParseException {
    if (key.isOnP256()) {
      return signed.verify(new ECDSAVerifier(ECKey.parse(key.publicKey())));
    }
    String multibase = key.subject().did().substring(KEY_METHOD.length());
    return new VerifyingKey("holder", multibase)
        .verifies(signed.getSigningInput(), signed.getSignature().decode());
  }

  private static Optional<HolderKey> named(JWSHeader header) throws ParseException {
    if (header.getJWK() != null) {
      return bare(header.getJWK()).map(HolderKey::new);
    }
    String did = Optional.ofNullable(header.getKeyID()).orElse("").split("#", 2)[0];
    if (did.startsWith(JWK_METHOD)) {
      return ownJwk(did);
    }
    return did.startsWith(KEY_METHOD) ? Optional.of(edwards(did)) : Optional.empty();
  }

  /**
   * Its spelling is signed into copies: that of the wallet, where it holds the key and nothing
   * else, and our own where it names a use too. With any other word it is no key.
   */
  private static Optional<HolderKey> ownJwk(String did) throws ParseException {
    String json = Base64URL.from(did.substring(JWK_METHOD.length())).decodeToString();
    Map<String, Object> words = JSONObjectUtils.parse(json);
    if (!KNOWN.containsAll(words.keySet())) {
      return Optional.empty();
    }
    return bare(JWK.parse(words))
        .map(HolderKey::new)
        .map(ours -> isPlain(did, words, ours) ? ours.as(new SubjectId(did)) : ours);
  }

  /** The same members in whatever order, without a character more. */
  private static boolean isPlain(String did, Map<String, Object> words, HolderKey ours) {
    return words.equals(ours.publicKey()) && did.length() == ours.subject().did().length();
  }

  private static Optional<Map<String, Object>> bare(JWK named) {
    return Optional.of(named)
        .filter(ECKey.class::isInstance)
        .map(ECKey.class::cast)
        .filter(key -> Curve.P_256.equals(key.getCurve()) && !key.isPrivate())
        .map(key -> new ECKey.Builder(Curve.P_256, key.getX(), key.getY()).build().toJSONObject());
  }

  /** Throws where it is not a key of Ed25519. */
  private static HolderKey edwards(String did) {
    VerifyingKey key = new VerifyingKey("holder", did.substring(KEY_METHOD.length()));
    Map<String, Object> jwk =
        Map.of("kty", "OKP", "crv", "Ed25519", "x", Base64URL.encode(key.raw()).toString());
    return new HolderKey(jwk, new SubjectId(did));
  }
}
