package org.fanal.credentials.foreign;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A credential that is signed as a whole: three parts of base64url. It is held against no key but
 * one that it carries or that its issuer is, and only by the algorithm that fits such a key.
 */
record SignedText(JsonObject header, JsonObject payload, byte[] message, byte[] signature) {

  private static final Pattern PARTS =
      Pattern.compile("([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]*)");

  /** What anybody could have made: no signature, or a secret that whoever checks would share. */
  private static final Set<String> FORGEABLE = Set.of("HS256", "HS384", "HS512");

  static boolean isOne(String text) {
    return PARTS.matcher(text).matches();
  }

  static SignedText read(String text) throws Unreadable {
    Matcher parts = PARTS.matcher(text);
    Unreadable.unless(parts.matches(), Obstacle.NOT_A_CREDENTIAL);
    JsonObject header = Members.parsed(decoded(parts.group(1)));
    String algorithm = Members.string(header, "alg").orElse("none");
    Unreadable.unless(
        !algorithm.equalsIgnoreCase("none") && !FORGEABLE.contains(algorithm),
        Obstacle.UNFIT_SIGNATURE);
    Unreadable.unless(!parts.group(3).isEmpty(), Obstacle.UNFIT_SIGNATURE);
    return new SignedText(
        header,
        Members.parsed(decoded(parts.group(2))),
        (parts.group(1) + "." + parts.group(2)).getBytes(StandardCharsets.US_ASCII),
        decoded(parts.group(3)));
  }

  /**
   * @param issuer who the credential says issued it
   */
  Signed signed(String issuer) {
    return holds(issuer)
        .map(holds -> holds ? Signed.UNALTERED : Signed.WRONG)
        .orElse(Signed.NOT_CHECKED);
  }

  private Optional<Boolean> holds(String issuer) {
    if (header.containsKey("crit")) {
      return Optional.empty();
    }
    String algorithm = Members.string(header, "alg").orElse("");
    return Members.object(header, "jwk")
        .flatMap(InnerKey::of)
        .or(() -> InnerKey.ofIssuer(issuer, Members.string(header, "kid").orElse("")))
        .flatMap(key -> key.holds(algorithm, message, signature));
  }

  private static byte[] decoded(String part) throws Unreadable {
    try {
      return Base64.getUrlDecoder().decode(part);
    } catch (IllegalArgumentException notBase64) {
      throw new Unreadable(Obstacle.NOT_READABLE);
    }
  }
}
