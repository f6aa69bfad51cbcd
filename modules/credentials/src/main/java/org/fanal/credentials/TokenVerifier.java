package org.fanal.credentials;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import jakarta.json.JsonObject;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.Objects;

/** Judges tokens of one issuer, offline: from bytes, its key set and an instant. */
public record TokenVerifier(KeySet keys) {

  public TokenVerifier {
    Objects.requireNonNull(keys, "keys");
  }

  /**
   * Signature and time. The status stays {@link Cause#NOT_CHECKED}, so this is never valid: its
   * list is signed with a key of the DID document, see {@link Verifier#statusOf}.
   *
   * @param token the token alone, without the end of line that a file may have
   */
  public Verdict verifyApartFromStatus(byte[] token, Instant now) {
    try {
      return Verdict.apartFromStatus(genuine(CompactToken.read(token)), now);
    } catch (Refused refused) {
      return Verdict.unsigned(refused.why());
    }
  }

  private Statement genuine(CompactToken token) throws Refused {
    Refused.unless(isSigned(token, keys.key(token.keyId())), Cause.BAD_SIGNATURE);
    JsonObject credential = TokenClaims.checkedAndRemoved(token.payload());
    Refused.unless(!credential.containsKey("proof"), Cause.MALFORMED);
    Shape.check(credential);
    Statement statement = StatementReader.read(credential);
    Refused.unless(isKeyOf(statement.issuer(), token.keyId()), Cause.ISSUER_MISMATCH);
    return statement;
  }

  private static boolean isSigned(CompactToken token, RSAKey key) throws Refused {
    try {
      return new RSASSAVerifier(key)
          .verify(
              JWSHeader.parse(new Base64URL(token.header())), token.signed(), token.signature());
    } catch (ParseException | JOSEException unfit) {
      throw new Refused(Cause.UNSUPPORTED_HEADER);
    }
  }

  private static boolean isKeyOf(URI issuer, String keyId) {
    return WellKnown.keySet(issuer).filter(address -> keyId.startsWith(address + "#")).isPresent();
  }
}
