package org.fanal.certification.model;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanal.credentials.SigningKey;
import org.fanal.credentials.VerifyingKey;
import org.fanal.platform.Hashes;

/**
 * An Ed25519 key in PEM, as {@code openssl genpkey -algorithm ed25519} writes it (or, for a key
 * that only verifies any more, {@code openssl pkey -pubout}). Lines that begin with # are notes.
 */
public final class KeyFile {

  private static final String ALGORITHM = "Ed25519";
  private static final String DEMO_NOTE = "# Fanal demo key";
  private static final int RAW_BYTES = 32;
  private static final Pattern PEM =
      Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY");

  private final boolean demo;
  private final boolean secret;
  private final byte[] der;

  private KeyFile(boolean demo, boolean secret, byte[] der) {
    this.demo = demo;
    this.secret = secret;
    this.der = der;
  }

  /**
   * @throws IllegalArgumentException when the text holds no key in PEM
   */
  public static KeyFile read(String text) {
    Matcher pem = PEM.matcher(text);
    if (!pem.find()) {
      throw new IllegalArgumentException("Not an Ed25519 key in PEM");
    }
    return new KeyFile(
        text.contains(DEMO_NOTE),
        pem.group(1).equals("PRIVATE"),
        Base64.getMimeDecoder().decode(pem.group(2)));
  }

  /** The text of a fresh file that says of itself that it is for the demonstration. */
  public static String forDemo() {
    String body =
        Base64.getMimeEncoder(64, new byte[] {'\n'})
            .encodeToString(SigningKey.generate("demo").pkcs8());
    return "%s\n-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"
        .formatted(DEMO_NOTE, body);
  }

  public boolean isDemo() {
    return demo;
  }

  /**
   * @throws IllegalArgumentException when the file does not hold an Ed25519 private key
   */
  public SigningKey signing() {
    if (!secret) {
      throw new IllegalArgumentException("A public key cannot sign");
    }
    byte[] rawPublic = rawPublic();
    return SigningKey.of(nameOf(rawPublic), der, rawPublic);
  }

  public VerifyingKey verifying() {
    byte[] rawPublic = rawPublic();
    return VerifyingKey.of(nameOf(rawPublic), rawPublic);
  }

  /** A key is named by itself, so that it keeps its name when another takes its place. */
  private static String nameOf(byte[] rawPublic) {
    return "key-" + HexFormat.of().formatHex(Hashes.sha256(rawPublic)).substring(0, 16);
  }

  private byte[] rawPublic() {
    try {
      return secret ? publicHalf(seed()) : tail(der);
    } catch (GeneralSecurityException notAKey) {
      throw new IllegalArgumentException("Not an Ed25519 key", notAKey);
    }
  }

  private byte[] seed() throws GeneralSecurityException {
    EdECPrivateKey key =
        (EdECPrivateKey)
            KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(der));
    return key.getBytes().orElseThrow(() -> new GeneralSecurityException("No private half"));
  }

  /** Java derives a public half only while it makes a pair, so the pair is made from the seed. */
  private static byte[] publicHalf(byte[] seed) throws GeneralSecurityException {
    KeyPairGenerator pairs = KeyPairGenerator.getInstance(ALGORITHM);
    pairs.initialize(java.security.spec.NamedParameterSpec.ED25519, new Seeded(seed));
    return tail(pairs.generateKeyPair().getPublic().getEncoded());
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
