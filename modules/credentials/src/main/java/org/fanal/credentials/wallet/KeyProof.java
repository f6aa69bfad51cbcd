package org.fanal.credentials.wallet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
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
 * jwt}): signed with it, made for this issuer, with a nonce that this issuer gave, a few minutes
 * old at most.
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
    Optional<HolderKey> key =
        fits(jwt.getHeader()) ? HolderKeys.in(jwt.getHeader()) : Optional.empty();
    if (key.isEmpty() || !HolderKeys.verifies(jwt, key.get())) {
      return Outcome.flawed(Flaw.PROOF);
    }
    JWTClaimsSet claims = jwt.getJWTClaimsSet();
    if (!claims.getAudience().equals(List.of(issuer.toString()))
        || !isFresh(claims.getIssueTime(), now)) {
      return Outcome.flawed(Flaw.PROOF);
    }
    String nonce = claims.getStringClaim("nonce");
    return nonce != null && isOurs.test(nonce)
        ? new Outcome(key, Optional.empty())
        : Outcome.flawed(Flaw.NONCE);
  }

  private static boolean fits(JWSHeader header) {
    return header.getType() != null
        && TYPE.equals(header.getType().getType())
        && header.getCriticalParams() == null;
  }

  private static boolean isFresh(Date issued, Instant now) {
    return issued != null
        && !issued.toInstant().isBefore(now.minus(OLDEST))
        && !issued.toInstant().isAfter(now.plus(AHEAD));
  }
}
