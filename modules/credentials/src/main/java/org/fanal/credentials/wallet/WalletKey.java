package org.fanal.credentials.wallet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import java.util.Map;

/**
 * A key on P-256 that signs copies for wallets and their status lists. It is named by its own
 * thumbprint; its text never shows the private half, which may be kept by a hardware token.
 */
public final class WalletKey {

  private final PrivateKey secret;
  private final ECKey published;

  private WalletKey(PrivateKey secret, ECKey published) {
    this.secret = secret;
    this.published = published;
  }

  public static WalletKey generate() {
    try {
      KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
      pairs.initialize(new ECGenParameterSpec("secp256r1"));
      return of(pairs.generateKeyPair());
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("This Java has no P-256", missing);
    }
  }

  /**
   * @throws IllegalArgumentException for a pair that is not of P-256
   */
  public static WalletKey of(KeyPair pair) {
    if (pair.getPublic() instanceof ECPublicKey half
        && Curve.P_256.equals(Curve.forECParameterSpec(half.getParams()))) {
      return new WalletKey(pair.getPrivate(), named(half));
    }
    throw new IllegalArgumentException("Not a key on P-256");
  }

  public String id() {
    return published.getKeyID();
  }

  /** How a public half is named. */
  static String idOf(ECPublicKey half) {
    return named(half).getKeyID();
  }

  /** The public half, which is named by {@link #id()}. */
  public ECPublicKey half() {
    try {
      return published.toECPublicKey();
    } catch (JOSEException impossible) {
      throw new IllegalStateException("A key of no curve", impossible);
    }
  }

  /** The public half as JWK, to be listed for as long as its copies last. */
  public Map<String, Object> published() {
    return published.toJSONObject();
  }

  /** Public halves as a key set, such as verifiers of copies read. */
  public static Map<String, Object> keySet(List<ECPublicKey> halves) {
    return Map.of("keys", halves.stream().map(WalletKey::named).map(ECKey::toJSONObject).toList());
  }

  String sign(String type, Payload payload) {
    return sign(type, id(), payload);
  }

  /**
   * @param name of this key as whoever reads it finds it
   */
  String sign(String type, String name, Payload payload) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .type(new JOSEObjectType(type))
            .keyID(name)
            .build();
    JWSObject signed = new JWSObject(header, payload);
    try {
      signed.sign(new ECDSASigner(secret, Curve.P_256));
      return signed.serialize();
    } catch (JOSEException broken) {
      throw new IllegalStateException("P-256 does not sign: " + this, broken);
    }
  }

  @Override
  public String toString() {
    return "WalletKey[" + id() + "]";
  }

  private static ECKey named(ECPublicKey half) {
    try {
      return new ECKey.Builder(Curve.P_256, half)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.ES256)
          .keyIDFromThumbprint()
          .build();
    } catch (JOSEException impossible) {
      throw new IllegalStateException("A key without a thumbprint", impossible);
    }
  }
}
