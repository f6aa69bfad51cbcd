package org.fanal.credentials.keys;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The two halves of a key: the open one is told from the secret one where it is not given. */
record Halves(Optional<PrivateKey> secret, PublicKey open) {

  private static final byte[] PROBE = {1};
  private static final int RAW_BYTES = 32;

  /** Where a key on a curve carries its public point: [1], a bit string of 65 bytes. */
  private static final String POINT_MARK = "a144034200";

  private static final int POINT_DIGITS = 130;

  static Halves of(KeyKind kind, Optional<byte[]> secret, Optional<byte[]> open) {
    try {
      return read(kind, secret, open);
    } catch (GeneralSecurityException | RuntimeException notAKey) {
      throw new IllegalArgumentException("Not a key of kind " + kind.algorithm(), notAKey);
    }
  }

  static String name(KeyKind kind, PublicKey open) {
    byte[] encoded = open.getEncoded();
    byte[] named = kind == KeyKind.SIGNING ? tail(encoded) : encoded;
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(named);
      return kind.prefix() + "-" + HexFormat.of().formatHex(hash).substring(0, 16);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("This Java has no SHA-256", missing);
    }
  }

  private static Halves read(KeyKind kind, Optional<byte[]> secret, Optional<byte[]> open)
      throws GeneralSecurityException {
    KeyFactory factory = KeyFactory.getInstance(kind.algorithm());
    Optional<PrivateKey> key = Optional.empty();
    byte[] encoded = open.orElse(new byte[0]);
    if (secret.isPresent()) {
      key = Optional.of(factory.generatePrivate(new PKCS8EncodedKeySpec(secret.get())));
      encoded = open.isPresent() ? open.get() : openHalf(factory, key.get(), secret.get());
    }
    PublicKey verifying = factory.generatePublic(new X509EncodedKeySpec(encoded));
    if (!kind.fits(verifying) || key.isPresent() && !belong(kind, key.get(), verifying)) {
      throw new GeneralSecurityException("Weak, or two halves of different keys");
    }
    return new Halves(key, verifying);
  }

  private static boolean belong(KeyKind kind, PrivateKey key, PublicKey open)
      throws GeneralSecurityException {
    Signature signature = Signature.getInstance(kind.signature());
    signature.initSign(key);
    signature.update(PROBE);
    byte[] signed = signature.sign();
    signature.initVerify(open);
    signature.update(PROBE);
    return signature.verify(signed);
  }

  private static byte[] openHalf(KeyFactory factory, PrivateKey key, byte[] der)
      throws GeneralSecurityException {
    if (key instanceof RSAPrivateCrtKey rsa) {
      return factory
          .generatePublic(new RSAPublicKeySpec(rsa.getModulus(), rsa.getPublicExponent()))
          .getEncoded();
    }
    return key instanceof EdECPrivateKey edwards ? ofSeed(edwards) : ofPoint(der);
  }

  /** Java derives a public half only while it makes a pair, so the pair is made from the seed. */
  private static byte[] ofSeed(EdECPrivateKey key) throws GeneralSecurityException {
    byte[] seed = key.getBytes().orElseThrow();
    KeyPairGenerator pairs = KeyPairGenerator.getInstance("Ed25519");
    pairs.initialize(NamedParameterSpec.ED25519, new Seeded(seed));
    return pairs.generateKeyPair().getPublic().getEncoded();
  }

  /** Java cannot tell a point from its secret; OpenSSL writes it beside it. */
  private static byte[] ofPoint(byte[] der) throws GeneralSecurityException {
    String digits = HexFormat.of().formatHex(der);
    int mark = digits.lastIndexOf(POINT_MARK);
    if (mark < 0 || digits.length() < mark + POINT_MARK.length() + POINT_DIGITS) {
      throw new GeneralSecurityException("No public half beside the secret one");
    }
    int start = mark + POINT_MARK.length();
    byte[] point = HexFormat.of().parseHex(digits, start, start + POINT_DIGITS);
    byte[] encoded = Arrays.copyOf(KeyKind.P256_HEAD, KeyKind.P256_HEAD.length + point.length);
    System.arraycopy(point, 0, encoded, KeyKind.P256_HEAD.length, point.length);
    return encoded;
  }

  private static byte[] tail(byte[] encoded) {
    return Arrays.copyOfRange(encoded, encoded.length - RAW_BYTES, encoded.length);
  }

  /** Gives the seed where randomness is asked for. */
  private static final class Seeded extends SecureRandom {

    private final byte[] seed;

    Seeded(byte[] seed) {
      this.seed = seed.clone();
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(seed, 0, bytes, 0, bytes.length);
    }
  }
}
