package org.fanal.credentials;

import com.nimbusds.jose.util.Base64URL;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The three parts of a token, read strictly: base64url with one spelling only, JSON with one
 * meaning only, RS256 with a key by name and no other word in the header.
 */
record CompactToken(
    String header, JsonObject payload, String keyId, byte[] signed, Base64URL signature) {

  static final int MAX_BYTES = 100_000;
  private static final Pattern PARTS =
      Pattern.compile("([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]*)");
  private static final Set<String> HEADER = Set.of("alg", "kid", "typ");

  static CompactToken read(byte[] bytes) throws Refused {
    Refused.unless(bytes.length <= MAX_BYTES, Cause.TOO_LARGE);
    var parts = PARTS.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    Refused.unless(parts.matches(), Cause.NOT_A_TOKEN);
    JsonObject header = json(parts.group(1));
    checkHeader(header);
    decoded(parts.group(3));
    return new CompactToken(
        parts.group(1),
        json(parts.group(2)),
        header.getString("kid"),
        (parts.group(1) + "." + parts.group(2)).getBytes(StandardCharsets.US_ASCII),
        new Base64URL(parts.group(3)));
  }

  private static void checkHeader(JsonObject header) throws Refused {
    Refused.unless(!header.containsKey("crit"), Cause.UNKNOWN_CRITICAL);
    Refused.unless(is(header, "alg", "RS256"), Cause.UNSUPPORTED_ALGORITHM);
    Refused.unless(HEADER.containsAll(header.keySet()), Cause.UNSUPPORTED_HEADER);
    Refused.unless(
        !header.containsKey("typ") || is(header, "typ", "JWT"), Cause.UNSUPPORTED_HEADER);
    Refused.unless(header.get("kid") instanceof JsonString, Cause.UNKNOWN_KEY);
  }

  private static JsonObject json(String part) throws Refused {
    try {
      return StrictJson.read(decoded(part));
    } catch (Refused refused) {
      throw refused.why() == Cause.NOT_JSON ? new Refused(Cause.NOT_A_TOKEN) : refused;
    }
  }

  /** Bits left over at the end could be spelled in more than one way: only zeros are taken. */
  private static byte[] decoded(String part) throws Refused {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(part);
      Refused.unless(Base64URL.encode(bytes).toString().equals(part), Cause.NOT_A_TOKEN);
      return bytes;
    } catch (IllegalArgumentException notBase64) {
      throw new Refused(Cause.NOT_A_TOKEN);
    }
  }

  private static boolean is(JsonObject header, String field, String value) {
    return header.get(field) instanceof JsonString text && text.getString().equals(value);
  }
}
