package org.fanal.credentials.wallet;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import org.fanal.credentials.SubjectId;
import org.fanal.credentials.VerifyingKey;

/** A wallet whose key is of Ed25519. */
final class EdwardsWallet {

  private static final int RAW = 32;

  private final KeyPair pair;

  EdwardsWallet() throws GeneralSecurityException {
    pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
  }

  String did() {
    byte[] encoded = pair.getPublic().getEncoded();
    byte[] raw = Arrays.copyOfRange(encoded, encoded.length - RAW, encoded.length);
    return SubjectId.of(VerifyingKey.of("holder", raw)).did();
  }

  /** Under that name, be it its own or not. */
  String proof(String did) throws GeneralSecurityException {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.EdDSA)
            .type(new JOSEObjectType("openid4vci-proof+jwt"))
            .keyID(did + "#" + did.substring("did:key:".length()))
            .build();
    Base64URL claims = Base64URL.encode(WalletFixture.proofClaims().build().toString());
    String message = header.toBase64URL() + "." + claims;
    Signature signature = Signature.getInstance("Ed25519");
    signature.initSign(pair.getPrivate());
    signature.update(message.getBytes(StandardCharsets.US_ASCII));
    return message + "." + Base64URL.encode(signature.sign());
  }
}
