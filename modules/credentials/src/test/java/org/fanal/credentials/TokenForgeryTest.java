package org.fanal.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TokenForgeryTest {

  private static final TokenFixture TOKENS = new TokenFixture();

  static Stream<Arguments> altered() {
    String end = "." + TOKENS.signature();
    String header = TokenFixture.encoded(TOKENS.header());
    String payload = TokenFixture.encoded(TOKENS.payload());
    return Stream.of(
        arguments(
            "alg none, unsigned",
            altered("RS256", "none") + "." + payload + ".",
            Cause.UNSUPPORTED_ALGORITHM),
        arguments(
            "alg none, signature kept",
            altered("RS256", "none") + "." + payload + end,
            Cause.UNSUPPORTED_ALGORITHM),
        arguments(
            "alg NONE in capitals",
            altered("RS256", "NONE") + "." + payload + ".",
            Cause.UNSUPPORTED_ALGORITHM),
        arguments(
            "another RSA algorithm",
            altered("RS256", "PS256") + "." + payload + end,
            Cause.UNSUPPORTED_ALGORITHM),
        arguments(
            "key confusion", TOKENS.confused(TOKENS.keys.bytes()), Cause.UNSUPPORTED_ALGORITHM),
        arguments(
            "another type",
            altered("\"JWT\"", "\"vc+jwt\"") + "." + payload + end,
            Cause.UNSUPPORTED_HEADER),
        arguments(
            "header spelled otherwise",
            TokenFixture.encoded(" " + TOKENS.header()) + "." + payload + end,
            Cause.BAD_SIGNATURE),
        arguments(
            "unknown key", altered("rsa-1", "rsa-2") + "." + payload + end, Cause.UNKNOWN_KEY),
        arguments(
            "key of another host",
            altered("demo.fanal", "elsewhere") + "." + payload + end,
            Cause.UNKNOWN_KEY),
        arguments(
            "altered name",
            header + "." + TokenFixture.encoded(TOKENS.payload().replace("Zoé", "Léo")) + end,
            Cause.BAD_SIGNATURE),
        arguments("no signature", header + "." + payload + ".", Cause.BAD_SIGNATURE),
        arguments(
            "signature of another token",
            header + "." + payload + "." + new TokenFixture().signature(),
            Cause.BAD_SIGNATURE),
        arguments("two parts", header + "." + payload, Cause.NOT_A_TOKEN),
        arguments("four parts", header + "." + payload + end + ".x", Cause.NOT_A_TOKEN),
        arguments("padded", header + "=." + payload + end, Cause.NOT_A_TOKEN),
        arguments("end of line", header + "." + payload + end + "\n", Cause.NOT_A_TOKEN),
        arguments("empty", "", Cause.NOT_A_TOKEN),
        arguments(
            "a certificate in JSON", TOKENS.certificates.aCertificate().text(), Cause.NOT_A_TOKEN),
        arguments(
            "header is no JSON",
            TokenFixture.encoded("alg") + "." + payload + end,
            Cause.NOT_A_TOKEN),
        arguments(
            "oversized", header + "." + "a".repeat(CompactToken.MAX_BYTES) + end, Cause.TOO_LARGE));
  }

  /** What even the holder of the key must not get accepted. */
  static Stream<Arguments> signed() {
    String header = TOKENS.header();
    String payload = TOKENS.payload();
    return Stream.of(
        arguments(
            "unknown crit",
            TOKENS.signed(with(header, "\"crit\":[\"exp2\"],\"exp2\":1"), payload),
            Cause.UNKNOWN_CRITICAL),
        arguments(
            "crit of a known name",
            TOKENS.signed(with(header, "\"crit\":[\"b64\"],\"b64\":true"), payload),
            Cause.UNKNOWN_CRITICAL),
        arguments(
            "a key brought along",
            TOKENS.signed(with(header, "\"jwk\":{\"kty\":\"RSA\"}"), payload),
            Cause.UNSUPPORTED_HEADER),
        arguments(
            "keys elsewhere",
            TOKENS.signed(with(header, "\"jku\":\"https://elsewhere.example\""), payload),
            Cause.UNSUPPORTED_HEADER),
        arguments(
            "alg twice",
            TOKENS.signed(with(header, "\"alg\":\"RS256\""), payload),
            Cause.DUPLICATE_KEY),
        arguments("no kid", TOKENS.signed("{\"alg\":\"RS256\"}", payload), Cause.UNKNOWN_KEY),
        arguments(
            "duplicate key",
            TOKENS.signed(header, with(payload, "\"name\":\"Maîtrise\"")),
            Cause.DUPLICATE_KEY),
        arguments(
            "deeply nested",
            TOKENS.signed(header, with(payload, "\"x\":" + nested(20_000))),
            Cause.TOO_DEEP),
        arguments(
            "a payload too large",
            TOKENS.signed(header, with(payload, "\"x\":\"" + "a".repeat(66_000) + "\"")),
            Cause.TOO_LARGE),
        arguments(
            "wrong iss",
            TOKENS.withPayload(p -> p.add("iss", "did:web:elsewhere.example")),
            Cause.CLAIM_MISMATCH),
        arguments("no iss", TOKENS.withPayload(p -> p.remove("iss")), Cause.CLAIM_MISMATCH),
        arguments(
            "wrong sub",
            TOKENS.withPayload(p -> p.add("sub", "did:key:z6Mk")),
            Cause.CLAIM_MISMATCH),
        arguments("no sub", TOKENS.withPayload(p -> p.remove("sub")), Cause.CLAIM_MISMATCH),
        arguments(
            "wrong jti", TOKENS.withPayload(p -> p.add("jti", "urn:uuid:0")), Cause.CLAIM_MISMATCH),
        arguments("no jti", TOKENS.withPayload(p -> p.remove("jti")), Cause.CLAIM_MISMATCH),
        arguments(
            "nbf a second early",
            TOKENS.withPayload(p -> p.add("nbf", 1_793_491_199)),
            Cause.CLAIM_MISMATCH),
        arguments(
            "nbf as text",
            TOKENS.withPayload(p -> p.add("nbf", "1793491200")),
            Cause.CLAIM_MISMATCH),
        arguments("no nbf", TOKENS.withPayload(p -> p.remove("nbf")), Cause.CLAIM_MISMATCH),
        arguments(
            "exp a second late",
            TOKENS.withPayload(p -> p.add("exp", 1_801_440_000)),
            Cause.CLAIM_MISMATCH),
        arguments("no exp", TOKENS.withPayload(p -> p.remove("exp")), Cause.CLAIM_MISMATCH),
        arguments("no end", TOKENS.withPayload(p -> p.remove("validUntil")), Cause.MALFORMED),
        arguments("a proof left in", TOKENS.withPayload(p -> p.add("proof", "x")), Cause.MALFORMED),
        arguments(
            "another context",
            TOKENS.withPayload(p -> p.add("@context", "https://elsewhere.example")),
            Cause.UNKNOWN_CONTEXT),
        arguments(
            "wrong type",
            TOKENS.withPayload(p -> p.add("type", "VerifiableCredential")),
            Cause.MALFORMED),
        arguments(
            "another issuer throughout",
            TOKENS.withPayload(
                p ->
                    p.add("iss", "did:web:elsewhere.example")
                        .add(
                            "issuer",
                            JsonParts.object()
                                .add("id", "did:web:elsewhere.example")
                                .add("name", "x"))),
            Cause.ISSUER_MISMATCH));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"altered", "signed"})
  void isRefusedForItsCause(String attack, String token, Cause cause) {
    Verdict verdict = TOKENS.verdict(token);

    assertThat(verdict.signature()).contains(cause);
    assertThat(verdict.statement()).isEmpty();
    assertThat(verdict.valid()).isFalse();
  }

  /** So that each of the above is refused for its change alone. */
  @Test
  void acceptsWhatTheTableStartsFrom() {
    assertThat(TOKENS.verdict(TOKENS.signed(TOKENS.header(), TOKENS.payload())).signature())
        .isEmpty();
    assertThat(TOKENS.withPayload(p -> p.add("nbf", 1_793_491_200).add("exp", 1_801_439_999)))
        .satisfies(same -> assertThat(TOKENS.verdict(same).signature()).isEmpty());
  }

  @Test
  void refusesEveryFlippedBit() {
    Random bits = new Random(20_261_122);
    byte[] token = TOKENS.token.getBytes(StandardCharsets.US_ASCII);
    List<Integer> accepted = new ArrayList<>();

    for (int at = 0; at < token.length; at++) {
      byte[] flipped = token.clone();
      flipped[at] ^= (byte) (1 << bits.nextInt(8));
      if (TOKENS.verdict(flipped).signature().isEmpty()) {
        accepted.add(at);
      }
    }

    assertThat(accepted).isEmpty();
  }

  private static String altered(String from, String to) {
    return TokenFixture.encoded(TOKENS.header().replace(from, to));
  }

  private static String with(String json, String field) {
    return json.substring(0, json.length() - 1) + "," + field + "}";
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "1" + "]".repeat(depth);
  }
}
