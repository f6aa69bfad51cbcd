package org.fanal.credentials.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.credentials.foreign.ForeignFixture.BADGE_2;
import static org.fanal.credentials.foreign.ForeignFixture.TITLE;
import static org.fanal.credentials.foreign.ForeignFixture.badge3;
import static org.fanal.credentials.foreign.ForeignFixture.bytes;
import static org.fanal.credentials.foreign.ForeignFixture.findings;
import static org.fanal.credentials.foreign.ForeignFixture.json;
import static org.fanal.credentials.foreign.ForeignFixture.obstacle;
import static org.fanal.credentials.foreign.ForeignFixture.part;
import static org.fanal.credentials.foreign.ForeignFixture.token;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.fanal.credentials.ForeignSigner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignCredentialTest {

  private static final String BY_KEY = "{\"alg\":\"EdDSA\"}";

  @Test
  void readsABadgeAsItsIssuerPublishesIt() {
    Findings found = findings(bytes("\uFEFF" + BADGE_2));

    assertThat(found.form()).isEqualTo(Form.BADGE_2);
    assertThat(found.title()).contains(TITLE);
    assertThat(found.issuer()).contains("École d’ailleurs");
    assertThat(found.address()).contains("https://badges.example.org");
    assertThat(found.issued()).contains(Instant.parse("2026-02-03T10:00:00Z"));
    assertThat(found.given()).isTrue();
    assertThat(found.signed()).isEqualTo(Signed.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "2028-02-03T09:59:59Z,false",
    "2028-02-03T10:00:00Z,true",
    "2028-02-03T10:00:01Z,true"
  })
  void isExpiredFromItsLastInstantOn(Instant now, boolean expired) {
    assertThat(findings(bytes(BADGE_2)).isExpired(now)).isEqualTo(expired);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-03,2026-02-03T00:00:00Z",
    "2026-02-03T10:00:00,2026-02-03T10:00:00Z",
    "2026-02-03T10:00:00-05:00,2026-02-03T15:00:00Z",
    "1989-12-31,",
    "+999999999-12-31,",
    "soon,"
  })
  void readsDatesInTheSpellingsThatAreFound(String written, Instant meant) {
    Findings found = findings(bytes(BADGE_2.replace("2026-02-03T10:00:00+00:00", written)));

    assertThat(found.issued().orElse(null)).isEqualTo(meant);
  }

  @Test
  void findsThatAProofHoldsByTheKeyThatTheIssuerIs() throws Exception {
    JsonObject signed = ForeignSigner.signed(badge3(ForeignSigner.DID));

    Findings found = findings(bytes(signed.toString()));

    assertThat(found.form()).isEqualTo(Form.BADGE_3);
    assertThat(found.title()).contains(TITLE);
    assertThat(found.signed()).isEqualTo(Signed.UNALTERED);
    assertThat(found.address()).contains(ForeignSigner.DID);
  }

  @Test
  void findsThatAProofDoesNotHoldOnceAWordChanged() throws Exception {
    String signed = ForeignSigner.signed(badge3(ForeignSigner.DID)).toString();

    assertThat(findings(bytes(signed.replace("rétablissement", "droit"))).signed())
        .isEqualTo(Signed.WRONG);
  }

  @Test
  void saysNothingOfAProofByAnotherKeyThanTheIssuer() throws Exception {
    JsonObject signed = ForeignSigner.signed(badge3("https://badges.example.org"));

    assertThat(findings(bytes(signed.toString())).signed()).isEqualTo(Signed.NOT_CHECKED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"type\":\"Ed25519Signature2020\"",
        "\"proofPurpose\":\"authentication\"",
        "\"cryptosuite\":\"eddsa-jcs-2022\"",
        "\"verificationMethod\":\"https://badges.example.org/key\""
      })
  void saysNothingOfAProofOfAnotherKind(String other) throws Exception {
    String name = other.substring(0, other.indexOf(':') + 1);
    String signed = ForeignSigner.signed(badge3(ForeignSigner.DID)).toString();
    int from = signed.indexOf(name, signed.indexOf("\"proof\""));
    int to = signed.indexOf('"', from + name.length() + 1) + 1;

    String changed = signed.substring(0, from) + other + signed.substring(to);

    assertThat(findings(bytes(changed)).signed()).isEqualTo(Signed.NOT_CHECKED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[]", "null", "\"https://evil.example/context\"", "[{\"@vocab\":\"x:\"}]"})
  void fetchesNoContextAndBelievesNone(String context) throws Exception {
    String signed = ForeignSigner.signed(badge3(ForeignSigner.DID)).toString();
    int from = signed.indexOf('[');

    String changed =
        signed.substring(0, from) + context + signed.substring(signed.indexOf(']') + 1);

    assertThat(findings(bytes(changed)).signed()).isEqualTo(Signed.NOT_CHECKED);
  }

  @Test
  void findsThatATokenHoldsByTheKeyThatItsIssuerIs() {
    String token = token(BY_KEY, badge3(ForeignSigner.DID).toString());

    assertThat(findings(bytes(" " + token + "\n")).signed()).isEqualTo(Signed.UNALTERED);
    assertThat(findings(bytes(token.substring(0, token.length() - 8) + "AAAAAAAA")).signed())
        .isEqualTo(Signed.WRONG);
  }

  @Test
  void readsAnOlderTokenThatWrapsTheCredential() {
    JsonObject inner =
        Json.createObjectBuilder(badge3("x")).remove("issuer").remove("validFrom").build();
    JsonObject payload =
        Json.createObjectBuilder()
            .add("vc", inner)
            .add("iss", ForeignSigner.DID)
            .add("nbf", 1770112800)
            .add("exp", 1770112801)
            .build();

    Findings found = findings(bytes(token(BY_KEY, payload.toString())));

    assertThat(found.form()).isEqualTo(Form.BADGE_3_SIGNED);
    assertThat(found.signed()).isEqualTo(Signed.UNALTERED);
    assertThat(found.issued()).contains(Instant.parse("2026-02-03T10:00:00Z"));
    assertThat(found.isExpired(Instant.parse("2026-02-03T10:00:01Z"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"alg\":\"RS256\"}",
        "{\"alg\":\"ES256\"}",
        "{\"alg\":\"EdDSA\",\"kid\":\"did:web:other.example#key\"}",
        "{\"alg\":\"EdDSA\",\"crit\":[\"b64\"],\"b64\":false}",
        "{\"alg\":\"EdDSA\",\"jwk\":{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\"},\"kid\":\"x\"}"
      })
  void saysNothingOfATokenWhoseKeyIsNotThere(String header) {
    String token = token(header, badge3(ForeignSigner.DID).toString());

    assertThat(findings(bytes(token)).signed()).isEqualTo(Signed.NOT_CHECKED);
  }

  @Test
  void checksATokenWithTheKeyInItAndOnlyByThatKeysOwnAlgorithm() throws Exception {
    var rsa = new RSAKeyGenerator(2048).generate();
    var curve = new ECKeyGenerator(Curve.P_256).generate();
    String byRsa = signed(JWSAlgorithm.RS256, rsa.toPublicJWK(), new RSASSASigner(rsa));
    String byCurve = signed(JWSAlgorithm.ES256, curve.toPublicJWK(), new ECDSASigner(curve));

    assertThat(findings(bytes(byRsa)).signed()).isEqualTo(Signed.UNALTERED);
    assertThat(findings(bytes(byRsa)).form()).isEqualTo(Form.BADGE_2_SIGNED);
    assertThat(findings(bytes(byCurve)).signed()).isEqualTo(Signed.UNALTERED);

    String confused =
        part("{\"alg\":\"ES256\",\"jwk\":" + rsa.toPublicJWK().toJSONString() + "}")
            + byRsa.substring(byRsa.indexOf('.'));
    assertThat(findings(bytes(confused)).signed()).isEqualTo(Signed.NOT_CHECKED);
    String other = part(BADGE_2.replace("Droits", "Devoirs"));
    String altered =
        byRsa.substring(0, byRsa.indexOf('.') + 1)
            + other
            + byRsa.substring(byRsa.lastIndexOf('.'));
    assertThat(findings(bytes(altered)).signed()).isEqualTo(Signed.WRONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "None", "HS256", "HS512"})
  void refusesATokenThatAnybodyCouldHaveMade(String algorithm) {
    String token = token("{\"alg\":\"" + algorithm + "\"}", badge3(ForeignSigner.DID).toString());

    assertThat(obstacle(bytes(token))).isEqualTo(Obstacle.UNFIT_SIGNATURE);
    assertThat(obstacle(bytes(token(BY_KEY, BADGE_2).replaceAll("[^.]*$", ""))))
        .isEqualTo(Obstacle.UNFIT_SIGNATURE);
  }

  @Test
  void showsAStrangersTextAsOneShortLineWithNothingHidden() {
    String hostile = "<b>A\\u202Etxt.exe\\u0000\\nB\\u200B" + "c".repeat(500);
    Findings found =
        findings(
            bytes(
                BADGE_2
                    .replace(TITLE, hostile)
                    .replace("https://badges.example.org\"}", "javascript:alert(1)\"}")));

    assertThat(found.title().orElseThrow())
        .startsWith("<b>A txt.exe B c")
        .hasSize(200)
        .endsWith("…")
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
    assertThat(found.address()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | EMPTY",
        "`  ` | EMPTY",
        "text | NOT_A_CREDENTIAL",
        "[] | NOT_A_CREDENTIAL",
        "%PDF-1.7 | NOT_A_CREDENTIAL",
        "https://badges.example.org/a/1 | ONLY_AN_ADDRESS",
        "{} | ANOTHER_KIND",
        "{\"type\":\"Assertion\"} | ANOTHER_KIND",
        "{\"type\":\"Assertion\",\"badge\":1,\"badge\":2} | NOT_READABLE",
        "{\"type\":\"Assertion\",\"badge\":1e999999999} | NOT_READABLE",
        "{\"type\":\"Assertion\",\"badge\": | NOT_READABLE",
        "{\"type\":\"Assertion\",\"badge\":\"\\ud800\"} | NOT_READABLE",
        "a.b.c | NOT_READABLE",
        "<html></html> | PICTURE_ALONE",
        "<svg | NOT_A_CREDENTIAL"
      })
  void saysWhyItReadsNothing(String file, Obstacle why) {
    assertThat(obstacle(bytes(file))).isEqualTo(why);
  }

  @Test
  void readsAsMuchAsItSaysAndNotMore() {
    String deep = "{\"type\":\"Assertion\",\"badge\":" + "[".repeat(12) + "]".repeat(12) + "}";
    String full = BADGE_2.strip();

    assertThat(obstacle(bytes(deep))).isEqualTo(Obstacle.NOT_READABLE);
    int room = ForeignCredential.LONGEST_TEXT - bytes(full).length;
    String grown = full.replace("\"score\":", " ".repeat(room) + "\"score\":");
    assertThat(findings(bytes(grown)).title()).contains(TITLE);
    assertThat(obstacle(bytes(grown.replace("\"score\":", " \"score\":"))))
        .isEqualTo(Obstacle.TOO_LARGE);
    assertThat(obstacle(new byte[ForeignCredential.LARGEST_PICTURE + 1]))
        .isEqualTo(Obstacle.TOO_LARGE);
    assertThat(obstacle(new byte[] {(byte) 0xff, (byte) 0xfe}))
        .isEqualTo(Obstacle.NOT_A_CREDENTIAL);
  }

  @Test
  void namesABadgeThatIsElsewhereByItsAddressAlone() {
    String elsewhere =
        json(BADGE_2)
            .toString()
            .replaceAll("\"badge\":\\{.*?\\}\\}", "\"badge\":\"https://b.example\"");

    Findings found = findings(bytes(elsewhere));

    assertThat(found.title()).isEmpty();
    assertThat(found.issuer()).isEmpty();
    assertThat(found.address()).contains("https://b.example");
  }

  private static String signed(JWSAlgorithm algorithm, JWK key, JWSSigner signer) throws Exception {
    JWSObject made =
        new JWSObject(new JWSHeader.Builder(algorithm).jwk(key).build(), new Payload(BADGE_2));
    made.sign(signer);
    return made.serialize();
  }
}
