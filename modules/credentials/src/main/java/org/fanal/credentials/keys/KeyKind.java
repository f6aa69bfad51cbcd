package org.fanal.credentials.keys;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** The three keys of an issuer. */
public enum KeyKind {
  /** Ed25519: certificates in JSON, and status lists. */
  SIGNING("Ed25519", "Ed25519", "key", NamedParameterSpec.ED25519),
  /** RSA: tokens, and the seal of papers. */
  TOKEN("RSA", "SHA256withRSA", "rsa", new RSAKeyGenParameterSpec(3072, RSAKeyGenParameterSpec.F4)),
  /** P-256: what wallets take. */
  WALLET("EC", "SHA256withECDSA", "p256", new ECGenParameterSpec("secp256r1"));

  static final int LEAST_RSA_BITS = 2048;

  /** What X.509 puts before the point of a key on P-256. */
  static final byte[] P256_HEAD =
      HexFormat.of().parseHex("3059301306072a8648ce3d020106082a8648ce3d030107034200");

  private final String algorithm;
  private final String signature;
  private final String prefix;
  private final AlgorithmParameterSpec strength;

  KeyKind(String algorithm, String signature, String prefix, AlgorithmParameterSpec strength) {
    this.algorithm = algorithm;
    this.signature = signature;
    this.prefix = prefix;
    this.strength = strength;
  }

  public KeyPair generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(strength);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("This Java has no " + algorithm, missing);
    }
  }

  /** Whether this is a key of this kind, and strong enough. */
  public boolean fits(PublicKey key) {
    return switch (this) {
      case SIGNING -> key instanceof EdECPublicKey;
      case TOKEN ->
          key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= LEAST_RSA_BITS;
      case WALLET -> key instanceof ECPublicKey && startsWith(key.getEncoded(), P256_HEAD);
    };
  }

  String algorithm() {
    return algorithm;
  }

  String signature() {
    return signature;
  }

  /** How the names of these keys begin. */
  public String prefix() {
    return prefix;
  }

  /** A key is named by itself, so that it keeps its name when another takes its place. */
  public String nameOf(PublicKey key) {
    return Halves.name(this, key);
  }

  /** The word for it in settings. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static boolean startsWith(byte[] bytes, byte[] head) {
    return bytes.length > head.length && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
  }
}
