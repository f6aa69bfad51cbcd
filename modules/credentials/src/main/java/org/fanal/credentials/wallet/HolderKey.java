package org.fanal.credentials.wallet;

import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.Map;
import java.util.TreeMap;
import org.fanal.credentials.SubjectId;

/**
 * The public key of a wallet, as JWK with nothing but the key itself.
 *
 * @param publicKey {@code kty}, {@code crv}, {@code x} and, on P-256, {@code y}
 * @param subject the same key as the id that an instance bears
 */
public record HolderKey(Map<String, Object> publicKey, SubjectId subject) {

  public HolderKey {
    publicKey = Map.copyOf(publicKey);
  }

  /** A key that the wallet gave no id. */
  public HolderKey(Map<String, Object> publicKey) {
    this(publicKey, asJwk(publicKey));
  }

  /** In the wallet's own spelling. */
  HolderKey as(SubjectId spelled) {
    return new HolderKey(publicKey, spelled);
  }

  /** Whether it can be bound to a copy whose parts are shown apart. */
  public boolean isOnP256() {
    return "P-256".equals(publicKey.get("crv"));
  }

  private static SubjectId asJwk(Map<String, Object> publicKey) {
    String json = JSONObjectUtils.toJSONString(new TreeMap<>(publicKey));
    return new SubjectId("did:jwk:" + Base64URL.encode(json));
  }
}
