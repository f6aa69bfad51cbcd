package org.fanal.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

  private final TokenFixture tokens = new TokenFixture();

  @Test
  void saysTheSameAsTheCertificate() throws Refused {
    byte[] certificate = tokens.certificates.aCertificate().bytes();
    Verdict twin =
        tokens.certificates.verifier.verifyApartFromStatus(certificate, CredentialFixture.NOW);

    Verdict verdict =
        tokens.verdict(new Tokens(tokens.key).sign(new SignedCredential(certificate)));

    assertThat(verdict).isEqualTo(twin);
    assertThat(verdict.signature()).isEmpty();
    assertThat(verdict.time()).isEmpty();
  }

  @Test
  void carriesTheFormOfOpenBadges() throws Refused {
    JsonObject payload = StrictJson.read(tokens.payload().getBytes(StandardCharsets.UTF_8));

    assertThat(tokens.header())
        .contains("\"alg\":\"RS256\"", "\"typ\":\"JWT\"")
        .contains("\"kid\":\"https://demo.fanal.example/.well-known/jwks.json#rsa-1\"");
    assertThat(payload.getString("iss")).isEqualTo("did:web:demo.fanal.example");
    assertThat(payload.getString("jti")).isEqualTo(payload.getString("id"));
    assertThat(payload.getJsonNumber("exp").longValueExact())
        .isEqualTo(Instant.parse("2027-01-31T23:59:59Z").getEpochSecond());
    assertThat(payload).doesNotContainKeys("proof", "iat", "vc");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-31T23:59:59Z, NOT_YET_VALID",
    "2026-11-01T00:00:00Z,",
    "2027-01-31T23:59:59Z,",
    "2027-02-01T00:00:00Z, EXPIRED"
  })
  void knowsTheBordersOfTime(Instant now, Cause cause) {
    byte[] token = tokens.token.getBytes(StandardCharsets.US_ASCII);

    Verdict verdict = new TokenVerifier(tokens.keys).verifyApartFromStatus(token, now);

    assertThat(verdict.time()).isEqualTo(Optional.ofNullable(cause));
    assertThat(verdict.signature()).isEmpty();
  }

  @Test
  void isNotValidUntilItsStatusIsChecked() {
    Verdict verdict = tokens.verdict(tokens.token);
    Optional<Cause> status =
        tokens.certificates.verifier.statusOf(
            verdict.statement().orElseThrow(),
            tokens.certificates.statusList(),
            CredentialFixture.NOW);

    assertThat(verdict.status()).contains(Cause.NOT_CHECKED);
    assertThat(verdict.valid()).isFalse();
    assertThat(verdict.withStatus(status).valid()).isTrue();
  }

  @Test
  void namesItsIssuerBeforeAnythingIsBelieved() {
    byte[] token = tokens.token.getBytes(StandardCharsets.US_ASCII);

    assertThat(ClaimedIssuer.ofToken(token)).contains(tokens.certificates.issuer.did());
    assertThat(ClaimedIssuer.ofCredential(tokens.certificates.aCertificate().bytes()))
        .contains(tokens.certificates.issuer.did());
    assertThat(ClaimedIssuer.ofCredential(token)).isEmpty();
  }

  @Test
  void signsForItsOwnIssuerOnly() {
    Issuer other =
        new Issuer(URI.create("did:web:elsewhere.example"), new Text("A", "A"), new Text("B", "B"));
    Tokens foreign = new Tokens(TokenKey.of(other, "rsa-1", tokens.key.pkcs8()));

    assertThatThrownBy(() -> foreign.sign(tokens.certificates.aCertificate()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void publishesBothKeysOfARotationAndNoSecret() {
    byte[] served = KeySet.of(List.of(tokens.key, tokens.nextKey)).bytes();

    String signed = new Tokens(tokens.nextKey).sign(tokens.certificates.aCertificate());
    TokenVerifier verifier = new TokenVerifier(KeySet.read(served).orElseThrow());

    for (String token : List.of(tokens.token, signed)) {
      assertThat(
              verifier
                  .verifyApartFromStatus(
                      token.getBytes(StandardCharsets.US_ASCII), CredentialFixture.NOW)
                  .signature())
          .isEmpty();
    }
    assertThat(new String(served, StandardCharsets.UTF_8)).doesNotContain("\"d\"", "\"p\"");
  }

  @Test
  void comesBackFromItsStoredHalf() {
    TokenKey stored = TokenKey.of(tokens.certificates.issuer, "rsa-1", tokens.key.pkcs8());

    assertThat(
            tokens.verdict(new Tokens(stored).sign(tokens.certificates.aCertificate())).signature())
        .isEmpty();
    assertThat(stored).hasToString("TokenKey[" + tokens.key.id() + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"keys\":{}}",
        "{\"keys\":[1]}",
        "{\"keys\":[{\"kty\":\"RSA\"}]}",
        "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"a\",\"n\":\"AQAB\",\"e\":\"AQAB\",\"d\":\"AQAB\"}]}",
        "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"a\",\"kid\":\"b\",\"n\":\"AQAB\",\"e\":\"AQAB\"}]}"
      })
  void readsNoOtherDocumentAsKeys(String text) {
    assertThat(KeySet.read(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"sig,enc", "RS256,RS512", "rsa-1,rsa-9"})
  void passesOverKeysForAnotherUse(String from, String to) {
    String served = new String(tokens.keys.bytes(), StandardCharsets.UTF_8);
    KeySet changed =
        KeySet.read(served.replace(from, to).getBytes(StandardCharsets.UTF_8)).orElseThrow();

    Verdict verdict =
        new TokenVerifier(changed)
            .verifyApartFromStatus(
                tokens.token.getBytes(StandardCharsets.US_ASCII), CredentialFixture.NOW);

    assertThat(verdict.signature()).contains(Cause.UNKNOWN_KEY);
  }

  @ParameterizedTest
  @CsvSource({
    "did:web:demo.fanal.example, https://demo.fanal.example/.well-known/jwks.json",
    "did:web:demo.fanal.example:a,",
    "did:web:a..b,",
    "did:web:user@host,",
    "did:key:z6Mk,"
  })
  void knowsWhereAHostServesItsKeys(URI did, URI address) {
    assertThat(WellKnown.keySet(did)).isEqualTo(Optional.ofNullable(address));
  }
}
