package org.fanal.credentials.wallet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The proof by which a wallet names the key that a copy is for (OpenID4VCI 1.0, proof type {@code
 * jwt}): ES256, made for this issuer, with a nonce that this issuer gave, a few minutes old at
 * most.
 */
public final class KeyProof {

  static final int MAX_LENGTH = 4_000;
  static final Duration OLDEST = Duration.ofMinutes(5);
  private static final Duration AHEAD = Duration.ofMinutes(1);
  private static final String TYPE = "openid4vci-proof+jwt";

  private KeyProof() {}

  /** What became of a proof. */
  public enum Flaw {
    PROOF,
    NONCE
  }

  /** Either the key, or what is wrong: the nonce alone, or anything else. */
  public record Outcome(Optional<HolderKey> key, Optional<Flaw> flaw) {

    private static Outcome flawed(Flaw flaw) {
      return new Outcome(Optional.empty(), Optional.of(flaw));
    }
  }

  /**
   * @param issuer whom the proof must be made for
   * @param isOurs whether a nonce was given by this issuer and still stands
   */
  public static Outcome check(String proof, URI issuer, Instant now, Predicate<String> isOurs) {
    try {
      return proof.length() > MAX_LENGTH
          ? Outcome.flawed(Flaw.PROOF)
          : read(proof, issuer, now, isOurs);
    } catch (ParseException
        | JOSEException
        | IllegalStateException
        | IllegalArgumentException unfit) {
      return Outcome.flawed(Flaw.PROOF);
    }
  }

  private static Outcome read(String proof, URI issuer, Instant now, Predicate<String> isOurs)
      throws ParseException, JOSEException {
    SignedJWT jwt = SignedJWT.parse(proof);
    Optional<ECKey> key = key(jwt.getHeader());
    if (key.isEmpty() || !jwt.verify(new ECDSAVerifier(key.get()))) {
      return Outcome.flawed(Flaw.PROOF);
    }
    JWTClaimsSet claims = jwt.getJWTClaimsSet();
    if (!claims.getAudience().equals(List.of(issuer.toString()))
        || !isFresh(claims.getIssueTime(), now)) {
      return Outcome.flawed(Flaw.PROOF);
    }
    String nonce = claims.getStringClaim("nonce");
    return nonce != null && isOurs.test(nonce)
        ? new Outcome(Optional.of(bare(key.get())), Optional.empty())
        : Outcome.flawed(Flaw.NONCE);
  }

  private static Optional<ECKey> key(JWSHeader header) {
    boolean fits =
        JWSAlgorithm.ES256.equals(header.getAlgorithm())
            && header.getType() != null
            && TYPE.equals(header.getType().getType())
            && header.getCriticalParams() == null;
    return Optional.ofNullable(header.getJWK())
        .filter(key -> fits)
        .filter(ECKey.class::isInstance)
        .map(ECKey.class::cast)
        .filter(key -> Curve.P_256.equals(key.getCurve()) && !key.isPrivate());
  }

  private static boolean isFresh(Date issued, Instant now) {
    return issued != null
        && !issued.toInstant().isBefore(now.minus(OLDEST))
        && !issued.toInstant().isAfter(now.plus(AHEAD));
  }

  private static HolderKey bare(ECKey key) {
    return new HolderKey(
        new ECKey.Builder(Curve.P_256, key.getX(), key.getY()).build().toJSONObject());
  }
}
