package org.fanal.credentials;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;

/** An RSA key that signs tokens. Its text never shows the private half. */
public final class TokenKey {

  static final int MIN_BITS = 2048;
  private static final int BITS = 3072;
  private static final String ALGORITHM = "RSA";

  private final URI id;
  private final PrivateKey secret;
  private final RSAPublicKey open;

  private TokenKey(URI id, PrivateKey secret, RSAPublicKey open) {
    this.id = id;
    this.secret = secret;
    this.open = open;
    if (open.getModulus().bitLength() < MIN_BITS) {
      throw new IllegalArgumentException("Too short a key: " + id);
    }
  }

  /** A new key of an issuer, named by a fragment such as {@code rsa-1}. */
  public static TokenKey generate(Issuer issuer, String fragment) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
      generator.initialize(BITS);
      return of(issuer, fragment, generator.generateKeyPair().getPrivate().getEncoded());
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("This Java has no RSA", missing);
    }
  }

  /**
   * The key as it was stored.
   *
   * @param pkcs8 the private half, PKCS#8 in DER, with which the public one is told
   * @throws IllegalArgumentException if this is no RSA key of at least 2,048 bits
   */
  public static TokenKey of(Issuer issuer, String fragment, byte[] pkcs8) {
    try {
      PrivateKey key =
          KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
      if (key instanceof RSAPrivateCrtKey whole) {
        return of(issuer, fragment, key, publicHalf(whole));
      }
      throw new IllegalArgumentException("Not a whole RSA key: " + fragment);
    } catch (GeneralSecurityException notAKey) {
      throw new IllegalArgumentException("Not an RSA key: " + fragment, notAKey);
    }
  }

  /**
   * A key whose private half may live in a device that never gives it away.
   *
   * @throws IllegalArgumentException if it has less than 2,048 bits
   */
  public static TokenKey of(Issuer issuer, String fragment, PrivateKey secret, RSAPublicKey open) {
    return new TokenKey(KeySet.keyId(issuer.did(), fragment), secret, open);
  }

  /** The name under which the public half is published, an https address. */
  public URI id() {
    return id;
  }

  public byte[] pkcs8() {
    return secret.getEncoded();
  }

  String sign(byte[] payload) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .type(JOSEObjectType.JWT)
            .keyID(id.toString())
            .build();
    JWSObject token = new JWSObject(header, new Payload(payload));
    try {
      token.sign(new RSASSASigner(secret));
      return token.serialize();
    } catch (JOSEException broken) {
      throw new IllegalStateException("RSA does not sign: " + this, broken);
    }
  }

  @Override
  public String toString() {
    return "TokenKey[" + id + "]";
  }

  RSAPublicKey open() {
    return open;
  }

  private static RSAPublicKey publicHalf(RSAPrivateCrtKey key) throws GeneralSecurityException {
    return (RSAPublicKey)
        KeyFactory.getInstance(ALGORITHM)
            .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
  }
}
