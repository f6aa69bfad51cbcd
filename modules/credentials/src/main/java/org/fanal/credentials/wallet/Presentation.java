package org.fanal.credentials.wallet;

import com.authlete.sd.Disclosure;
import com.authlete.sd.SDJWT;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.ECPublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.credentials.StatusRef;

/**
 * A copy as a wallet shows it: signed by the issuer, in force, with what the wallet tells of it,
 * and signed by the wallet for whoever asked, just now. Whether the copy still stands is asked
 * apart.
 */
public final class Presentation {

  static final int MAX_LENGTH = 40_000;
  static final Duration OLDEST = Duration.ofMinutes(5);
  private static final Duration AHEAD = Duration.ofMinutes(1);
  private static final String BINDING = "kb+jwt";
  private static final String DIGESTS = "sha-256";

  private Presentation() {}

  /**
   * What was asked, and what a copy must be.
   *
   * @param keys of the issuer, those of before included
   * @param audience whom the wallet signs for
   * @param nonce what it signs, so that an answer serves once
   */
  public record Asked(URI issuer, URI type, List<ECPublicKey> keys, String audience, String nonce) {

    public Asked {
      keys = List.copyOf(keys);
    }
  }

  /**
   * What the wallet told.
   *
   * @param says by the names of {@link WalletCopies#names()}, only what was shown
   * @param until the second at which the copy is over
   */
  public record Told(Map<String, String> says, Instant from, Instant until, StatusRef place) {

    public Told {
      says = Map.copyOf(says);
    }
  }

  /** Empty for all that does not hold, and it is not told what. */
  public static Optional<Told> read(String shown, Asked asked, Instant now) {
    try {
      require(shown.length() <= MAX_LENGTH && shown.indexOf('~') > 0);
      return Optional.of(told(shown, asked, now));
    } catch (ParseException
        | JOSEException
        | IllegalArgumentException
        | IllegalStateException
        | ClassCastException unfit) {
      return Optional.empty();
    }
  }

  private static Told told(String shown, Asked asked, Instant now)
      throws ParseException, JOSEException {
    SDJWT parts = SDJWT.parse(shown);
    require(parts.getBindingJwt() != null);
    JWTClaimsSet copy = issued(SignedJWT.parse(parts.getCredentialJwt()), asked, now);
    SignedJWT binding = SignedJWT.parse(parts.getBindingJwt());
    String bound = shown.substring(0, shown.lastIndexOf('~') + 1);
    checkBinding(binding, holder(copy), digest(bound), asked, now);
    return new Told(
        says(parts.getDisclosures(), copy.getStringListClaim("_sd")),
        copy.getNotBeforeTime().toInstant(),
        copy.getExpirationTime().toInstant(),
        place(copy));
  }

  private static JWTClaimsSet issued(SignedJWT jwt, Asked asked, Instant now)
      throws ParseException, JOSEException {
    require(isOf(jwt.getHeader(), WalletCopies.FORMAT));
    require(isSignedByOneOf(asked.keys(), jwt));
    JWTClaimsSet copy = jwt.getJWTClaimsSet();
    require(asked.issuer().toString().equals(copy.getIssuer()));
    require(asked.type().toString().equals(copy.getStringClaim("vct")));
    require(DIGESTS.equals(copy.getStringClaim("_sd_alg")));
    require(copy.getNotBeforeTime() != null && copy.getExpirationTime() != null);
    require(!now.isBefore(copy.getNotBeforeTime().toInstant()));
    require(now.isBefore(copy.getExpirationTime().toInstant()));
    return copy;
  }

  private static boolean isSignedByOneOf(List<ECPublicKey> keys, SignedJWT jwt)
      throws JOSEException {
    for (ECPublicKey key : keys) {
      if (WalletKey.idOf(key).equals(jwt.getHeader().getKeyID())) {
        return jwt.verify(new ECDSAVerifier(key));
      }
    }
    return false;
  }

  private static void checkBinding(
      SignedJWT binding, ECKey holder, String digest, Asked asked, Instant now)
      throws ParseException, JOSEException {
    require(isOf(binding.getHeader(), BINDING));
    require(binding.verify(new ECDSAVerifier(holder)));
    JWTClaimsSet claims = binding.getJWTClaimsSet();
    require(claims.getAudience().equals(List.of(asked.audience())));
    require(asked.nonce().equals(claims.getStringClaim("nonce")));
    require(digest.equals(claims.getStringClaim("sd_hash")));
    require(isFresh(claims.getIssueTime(), now));
  }

  private static boolean isOf(JWSHeader header, String type) {
    return JWSAlgorithm.ES256.equals(header.getAlgorithm())
        && header.getType() != null
        && type.equals(header.getType().getType())
        && header.getCriticalParams() == null;
  }

  private static boolean isFresh(Date signed, Instant now) {
    return signed != null
        && !signed.toInstant().isBefore(now.minus(OLDEST))
        && !signed.toInstant().isAfter(now.plus(AHEAD));
  }

  private static ECKey holder(JWTClaimsSet copy) throws ParseException {
    return ECKey.parse(JSONObjectUtils.getJSONObject(copy.getJSONObjectClaim("cnf"), "jwk"));
  }

  private static StatusRef place(JWTClaimsSet copy) throws ParseException {
    Map<String, Object> list =
        JSONObjectUtils.getJSONObject(copy.getJSONObjectClaim("status"), "status_list");
    return new StatusRef(JSONObjectUtils.getURI(list, "uri"), JSONObjectUtils.getInt(list, "idx"));
  }

  /** Each thing told must be one that the issuer signed, and told once. */
  private static Map<String, String> says(List<Disclosure> told, List<String> signed) {
    Set<String> left = new HashSet<>(signed);
    Map<String, String> says = new LinkedHashMap<>();
    for (Disclosure each : told) {
      require(left.remove(digest(each.getDisclosure())));
      says.put(each.getClaimName(), (String) each.getClaimValue());
    }
    return says;
  }

  private static String digest(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest(text.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("This Java has no SHA-256", missing);
    }
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("Not shown as it must be");
    }
  }
}
