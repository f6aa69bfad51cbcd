package org.fanal.credentials.foreign;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Optional;
import java.util.Set;
import org.fanal.credentials.VerifyingKey;

/** A public key that a file carries, bound to the one algorithm that it may be used with. */
sealed interface InnerKey {

  /** Empty for another algorithm than the key's own. */
  Optional<Boolean> holds(String algorithm, byte[] message, byte[] signature);

  /** The key of a header, if it is of a kind and size that is read here. */
  static Optional<InnerKey> of(JsonObject jwk) {
    return switch (Members.string(jwk, "kty").orElse("")) {
      case "RSA" -> rsa(jwk);
      case "EC" -> elliptic(jwk);
      case "OKP" -> edwards(jwk);
      default -> Optional.empty();
    };
  }

  /**
   * The key that the issuer is, where the header names no other.
   *
   * @param keyId as in the header, blank without one
   */
  static Optional<InnerKey> ofIssuer(String issuer, String keyId) {
    boolean theirs = keyId.isBlank() || keyId.equals(issuer) || keyId.startsWith(issuer + "#");
    return VerifyingKey.ofDidKey(issuer).filter(key -> theirs).map(Edwards::new);
  }

  /** Ed25519. */
  record Edwards(VerifyingKey key) implements InnerKey {
    @Override
    public Optional<Boolean> holds(String algorithm, byte[] message, byte[] signature) {
      return Set.of("EdDSA", "Ed25519").contains(algorithm)
          ? Optional.of(key.verifies(message, signature))
          : Optional.empty();
    }
  }

  /**
   * RSA, or P-256.
   *
   * @param algorithm as headers name it
   * @param spelled as Java names it
   */
  record Other(PublicKey key, String algorithm, String spelled) implements InnerKey {
    @Override
    public Optional<Boolean> holds(String named, byte[] message, byte[] signature) {
      return named.equals(algorithm) ? Optional.of(verifies(message, signature)) : Optional.empty();
    }

    private boolean verifies(byte[] message, byte[] signature) {
      try {
        Signature check = Signature.getInstance(spelled);
        check.initVerify(key);
        check.update(message);
        return check.verify(signature);
      } catch (GeneralSecurityException notASignature) {
        return false;
      }
    }
  }

  private static Optional<InnerKey> rsa(JsonObject jwk) {
    BigInteger modulus = number(jwk, "n");
    BigInteger exponent = number(jwk, "e");
    boolean usual = modulus.bitLength() >= 2048 && modulus.bitLength() <= 8192;
    if (!usual || exponent.bitLength() < 2 || exponent.bitLength() > 32) {
      return Optional.empty();
    }
    try {
      PublicKey key =
          KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
      return Optional.of(new Other(key, "RS256", "SHA256withRSA"));
    } catch (GeneralSecurityException notAKey) {
      return Optional.empty();
    }
  }

  private static Optional<InnerKey> elliptic(JsonObject jwk) {
    if (!Members.string(jwk, "crv").orElse("").equals("P-256")) {
      return Optional.empty();
    }
    try {
      ECKey key =
          new ECKey.Builder(Curve.P_256, coordinate(jwk, "x"), coordinate(jwk, "y")).build();
      return Optional.of(new Other(key.toECPublicKey(), "ES256", "SHA256withECDSAinP1363Format"));
    } catch (JOSEException | IllegalArgumentException | IllegalStateException notAKey) {
      return Optional.empty();
    }
  }

  private static Optional<InnerKey> edwards(JsonObject jwk) {
    byte[] raw = coordinate(jwk, "x").decode();
    return Members.string(jwk, "crv").orElse("").equals("Ed25519") && raw.length == 32
        ? Optional.of(new Edwards(VerifyingKey.of("key", raw)))
        : Optional.empty();
  }

  private static BigInteger number(JsonObject jwk, String name) {
    return new BigInteger(1, new Base64URL(Members.string(jwk, name).orElse("")).decode());
  }

  private static Base64URL coordinate(JsonObject jwk, String name) {
    return new Base64URL(Members.string(jwk, name).filter(each -> each.length() <= 64).orElse(""));
  }
}
