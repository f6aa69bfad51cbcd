package org.fanal.credentials;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The token of the demo certificate, and tokens that somebody with a key made otherwise. */
final class TokenFixture {

  /** Made once: a key of this length takes seconds. */
  private static final TokenKey FIRST = TokenKey.generate(new CredentialFixture().issuer, "rsa-1");

  private static final TokenKey NEXT = TokenKey.generate(new CredentialFixture().issuer, "rsa-2");

  final CredentialFixture certificates = new CredentialFixture();
  final TokenKey key = FIRST;
  final TokenKey nextKey = NEXT;
  final KeySet keys = KeySet.of(List.of(key));
  final String token = new Tokens(key).sign(certificates.aCertificate());

  Verdict verdict(String presented) {
    return verdict(presented.getBytes(StandardCharsets.UTF_8));
  }

  Verdict verdict(byte[] presented) {
    return new TokenVerifier(keys).verifyApartFromStatus(presented, CredentialFixture.NOW);
  }

  String header() {
    return text(0);
  }

  String payload() {
    return text(1);
  }

  String signature() {
    return token.split("\\.")[2];
  }

  /** Signed with the issuer's own key, whatever it says. */
  String signed(String header, String payload) {
    String signed = encoded(header) + "." + encoded(payload);
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(
          KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key.pkcs8())));
      signature.update(signed.getBytes(StandardCharsets.US_ASCII));
      return signed + "." + encoded(signature.sign());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String withPayload(UnaryOperator<JsonObjectBuilder> change) {
    try {
      JsonObject payload = StrictJson.read(payload().getBytes(StandardCharsets.UTF_8));
      return signed(header(), change.apply(JsonParts.copyOf(payload)).build().toString());
    } catch (Refused impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The public key taken for a shared secret: what a careless verifier would accept. */
  String confused(byte[] secret) {
    String signed = encoded(header().replace("RS256", "HS256")) + "." + encoded(payload());
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return signed + "." + encoded(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String encoded(String text) {
    return encoded(text.getBytes(StandardCharsets.UTF_8));
  }

  static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private String text(int part) {
    return new String(
        Base64.getUrlDecoder().decode(token.split("\\.")[part]), StandardCharsets.UTF_8);
  }
}
