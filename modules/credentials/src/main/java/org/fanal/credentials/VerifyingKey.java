package org.fanal.credentials;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Optional;

/**
 * The public half of a signing key.
 *
 * @param fragment its name within the issuer's DID document, such as {@code key-1}
 * @param multibase the key as Multikey text, {@code z6Mk…}
 */
public record VerifyingKey(String fragment, String multibase) {

  /** What X.509 puts before the 32 raw bytes of an Ed25519 key. */
  private static final byte[] X509_HEAD = {
    0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00
  };

  private static final String DID_KEY = "did:key:";

  public VerifyingKey {
    if (!fragment.matches("[A-Za-z0-9_-]{1,64}")) {
      throw new IllegalArgumentException("Not the name of a key: " + fragment);
    }
    if (Multikey.decode(multibase).isEmpty()) {
      throw new IllegalArgumentException("Not an Ed25519 Multikey: " + multibase);
    }
  }

  public static VerifyingKey of(String fragment, byte[] raw) {
    return new VerifyingKey(fragment, Multikey.encode(raw));
  }

  public byte[] raw() {
    return Multikey.decode(multibase).orElseThrow();
  }

  /** The key that a {@code did:key} is, if it is an Ed25519 key. */
  public static Optional<VerifyingKey> ofDidKey(String did) {
    return Optional.of(did)
        .filter(text -> text.startsWith(DID_KEY))
        .map(text -> text.substring(DID_KEY.length()))
        .filter(multibase -> Multikey.decode(multibase).isPresent())
        .map(multibase -> new VerifyingKey("key", multibase));
  }

  public boolean verifies(byte[] message, byte[] signature) {
    try {
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(publicKey());
      check.update(message);
      return check.verify(signature);
    } catch (GeneralSecurityException notASignature) {
      return false;
    }
  }

  private PublicKey publicKey() throws GeneralSecurityException {
    byte[] raw = raw();
    byte[] encoded = new byte[X509_HEAD.length + raw.length];
    System.arraycopy(X509_HEAD, 0, encoded, 0, X509_HEAD.length);
    System.arraycopy(raw, 0, encoded, X509_HEAD.length, raw.length);
    return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
  }
}
