package org.fanal.credentials.wallet;

import java.util.Map;

/**
 * The public key of a wallet, on P-256, as JWK with nothing but the key itself.
 *
 * @param publicKey {@code kty}, {@code crv}, {@code x} and {@code y}
 */
public record HolderKey(Map<String, Object> publicKey) {

  public HolderKey {
    publicKey = Map.copyOf(publicKey);
  }
}
