package org.fanal.credentials.wallet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;
import java.util.Optional;
import org.fanal.credentials.Achievement;
import org.fanal.credentials.Claims;
import org.fanal.credentials.Issuer;
import org.fanal.credentials.StatusRef;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;

/** An issuer of copies and the wallet of one holder. */
final class WalletFixture {

  static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  static final URI ISSUER = URI.create("https://verifier.example");
  static final URI LIST = URI.create("https://verifier.example/status/1");
  static final String NONCE = "a-nonce-of-ours";

  private WalletFixture() {}

  static WalletCopies issuer() {
    Issuer issuer =
        new Issuer(
            URI.create("did:web:verifier.example"),
            new Text("Fanal", "Fanal"),
            new Text("Registre", "Registry"));
    return new WalletCopies(
        issuer, ISSUER, URI.create(ISSUER + "/vct/attestation"), WalletKey.generate());
  }

  static Claims claims() {
    return new Claims(
        Language.FR,
        Wording.NEUTRAL,
        new Achievement(
            Achievement.anonymousId(),
            "Course",
            "Formation en soutien communautaire, 180 h",
            "Écouter, passer le relais",
            "Décidé par deux personnes"),
        Optional.of("180 heures"),
        Optional.of("Œdipe Ÿ."),
        YearMonth.of(2026, 11),
        LocalDate.of(2027, 1, 31));
  }

  static StatusRef place(int index) {
    return new StatusRef(LIST, index);
  }

  static ECKey walletKey() {
    try {
      return new ECKeyGenerator(Curve.P_256).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static JWSHeader.Builder header(ECKey key) {
    return new JWSHeader.Builder(JWSAlgorithm.ES256)
        .type(new JOSEObjectType("openid4vci-proof+jwt"))
        .jwk(key.toPublicJWK());
  }

  static JWTClaimsSet.Builder proofClaims() {
    return new JWTClaimsSet.Builder()
        .audience(ISSUER.toString())
        .issueTime(Date.from(NOW))
        .claim("nonce", NONCE);
  }

  static String proof(JWSHeader header, JWTClaimsSet claims, ECKey key) {
    SignedJWT jwt = new SignedJWT(header, claims);
    try {
      jwt.sign(new ECDSASigner(key));
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
    return jwt.serialize();
  }
}
