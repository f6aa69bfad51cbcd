package org.fanal.credentials;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;

/** An Ed25519 key that signs. Its text never shows the private half. */
public final class SigningKey {

  private static final String ALGORITHM = "Ed25519";
  private static final byte[] PROBE = {1};

  private final PrivateKey secret;
  private final VerifyingKey verifying;

  private SigningKey(PrivateKey secret, VerifyingKey verifying) {
    this.secret = secret;
    this.verifying = verifying;
  }

  public static SigningKey generate(String fragment) {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      return new SigningKey(pair.getPrivate(), VerifyingKey.of(fragment, rawOf(pair.getPublic())));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("This Java has no Ed25519", missing);
    }
  }

  /**
   * The key as it was stored.
   *
   * @param pkcs8 the private half, PKCS#8 in DER
   * @param rawPublic the 32 bytes of the public half, which Java cannot derive
   * @throws IllegalArgumentException if these are not the two halves of one Ed25519 key
   */
  public static SigningKey of(String fragment, byte[] pkcs8, byte[] rawPublic) {
    try {
      PrivateKey secret =
          KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
      SigningKey key = new SigningKey(secret, VerifyingKey.of(fragment, rawPublic));
      if (!key.verifying.verifies(PROBE, key.sign(PROBE))) {
        throw new IllegalArgumentException("The halves do not belong together: " + fragment);
      }
      return key;
    } catch (GeneralSecurityException notAKey) {
      throw new IllegalArgumentException("Not an Ed25519 key: " + fragment, notAKey);
    }
  }

  public VerifyingKey verifyingKey() {
    return verifying;
  }

  public byte[] pkcs8() {
    return secret.getEncoded();
  }

  public byte[] rawPublic() {
    return verifying.raw();
  }

  byte[] sign(byte[] message) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(secret);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("Ed25519 does not sign: " + verifying, broken);
    }
  }

  @Override
  public String toString() {
    return "SigningKey[" + verifying.fragment() + "]";
  }

  private static byte[] rawOf(PublicKey key) {
    byte[] encoded = key.getEncoded();
    return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
  }
}
