package org.fanal.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fanal.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an issuer itself could get wrong, and the borders of time; forgeries are elsewhere. */
class VerifierTest {

  private final CredentialFixture fixture = new CredentialFixture();
  private final byte[] credential = fixture.aCertificate().bytes();

  @ParameterizedTest
  @CsvSource({
    "2026-10-31T23:59:59Z, NOT_YET_VALID",
    "2026-11-01T00:00:00Z,",
    "2027-01-31T23:59:59Z,",
    "2027-02-01T00:00:00Z, EXPIRED"
  })
  void knowsTheBordersOfTime(Instant now, Cause cause) {
    byte[] list = fixture.statusList(fixture.list, StatusEpoch.around(now, Duration.ofMinutes(15)));

    Verdict verdict = fixture.verifier.verify(credential, list, now);

    assertThat(verdict.time()).isEqualTo(Optional.ofNullable(cause));
    assertThat(verdict.signature()).isEmpty();
    assertThat(verdict.status()).isEmpty();
    assertThat(verdict.valid()).isEqualTo(cause == null);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T11:59:59Z, STATUS_LIST_NOT_CURRENT",
    "2026-11-21T12:00:00Z,",
    "2026-11-21T12:15:00Z,",
    "2026-11-21T12:15:01Z, STATUS_LIST_NOT_CURRENT"
  })
  void knowsTheBordersOfAnEpoch(Instant now, Cause cause) {
    Verdict verdict = fixture.verifier.verify(credential, fixture.statusList(), now);

    assertThat(verdict.status()).isEqualTo(Optional.ofNullable(cause));
  }

  @Test
  void tellsARevokedCertificateFromAForgedOne() {
    StatusList revoked = fixture.list.with(CredentialFixture.INDEX);
    byte[] list = fixture.statusList(revoked, epoch());

    Verdict verdict = fixture.verifier.verify(credential, list, CredentialFixture.NOW);

    assertThat(verdict.signature()).isEmpty();
    assertThat(verdict.status()).contains(Cause.REVOKED);
    assertThat(verdict.valid()).isFalse();
  }

  @Test
  void refusesWithoutAList() {
    Verdict verdict = fixture.verifier.verify(credential, new byte[0], CredentialFixture.NOW);

    assertThat(verdict.status()).contains(Cause.STATUS_LIST_REFUSED);
  }

  @Test
  void refusesTheListOfAnotherAddress() {
    byte[] other =
        StatusListCredential.sign(
                fixture.list, CredentialFixture.OTHER_LIST, epoch(), fixture.issuer, fixture.key)
            .bytes();

    Verdict verdict = fixture.verifier.verify(credential, other, CredentialFixture.NOW);

    assertThat(verdict.status()).contains(Cause.STATUS_LIST_MISMATCH);
  }

  @Test
  void refusesACertificateInPlaceOfTheList() {
    Verdict verdict = fixture.verifier.verify(credential, credential, CredentialFixture.NOW);

    assertThat(verdict.status()).contains(Cause.STATUS_LIST_MISMATCH);
  }

  @Test
  void acceptsTheSecondKeyOfARotation() {
    Credentials next = new Credentials(fixture.issuer, fixture.nextKey);
    byte[] signed =
        next.sign(
                CredentialFixture.claims(Language.EN, Wording.NEUTRAL, Optional.empty()),
                InstanceId.fresh(),
                SubjectId.fresh(),
                new StatusRef(CredentialFixture.LIST, 0))
            .bytes();

    assertThat(fixture.verdict(signed).valid()).isTrue();
    Verifier onlyFirst =
        new Verifier(DidDocument.of(fixture.issuer, List.of(fixture.key.verifyingKey())));
    assertThat(onlyFirst.verify(signed, fixture.statusList(), CredentialFixture.NOW).signature())
        .contains(Cause.UNKNOWN_KEY);
  }

  @Test
  void refusesWhatWasSignedForAnotherIssuer() throws Refused {
    JsonObject issuer =
        JsonParts.copyOf(unsigned().getJsonObject("issuer"))
            .add("id", "did:web:elsewhere.example")
            .build();

    assertThat(resigned(JsonParts.copyOf(unsigned()).add("issuer", issuer)).signature())
        .contains(Cause.ISSUER_MISMATCH);
  }

  @Test
  void refusesWhatWasSignedWithoutStatus() throws Refused {
    Verdict verdict = resigned(JsonParts.copyOf(unsigned()).remove("credentialStatus"));

    assertThat(verdict.signature()).isEmpty();
    assertThat(verdict.status()).contains(Cause.STATUS_MISSING);
    assertThat(verdict.valid()).isFalse();
  }

  @Test
  void refusesWhatWasSignedWithoutAnEnd() throws Refused {
    assertThat(resigned(JsonParts.copyOf(unsigned()).remove("validUntil")).signature())
        .contains(Cause.MALFORMED);
  }

  @Test
  void refusesADuplicateKeyThatOtherReadersWouldOverlook() {
    String text = new String(credential, StandardCharsets.UTF_8);
    String doubled = text.replaceFirst("\"name\":", "\"name\":\"Maîtrise\",\"name\":");

    assertThat(fixture.verdict(doubled.getBytes(StandardCharsets.UTF_8)).signature())
        .contains(Cause.DUPLICATE_KEY);
  }

  @Test
  void saysOfAForgeryOnlyThatItIsOne() {
    Verdict verdict = fixture.verdict("{\"a\":1}".getBytes(StandardCharsets.UTF_8));

    assertThat(verdict.time()).contains(Cause.NOT_CHECKED);
    assertThat(verdict.status()).contains(Cause.NOT_CHECKED);
    assertThat(verdict.statement()).isEmpty();
  }

  /** Alike parts without a name: to put them in order would take 12! comparisons for each group. */
  @Test
  void refusesWhatWouldTakeForEverToPutInOrder() throws Refused {
    JsonObject level =
        JsonParts.object().add("type", "RubricCriterionLevel").add("name", "x").build();
    JsonArrayBuilder levels = JsonParts.array();
    IntStream.range(0, 12).forEach(each -> levels.add(level));
    JsonObject result =
        JsonParts.object()
            .add("type", "ResultDescription")
            .add("rubricCriterionLevel", levels)
            .build();
    JsonObject subject = unsigned().getJsonObject("credentialSubject");
    JsonObjectBuilder achievement =
        JsonParts.copyOf(subject.getJsonObject("achievement"))
            .add("resultDescription", JsonParts.array().add(result).add(result));
    JsonObject forged =
        JsonParts.copyOf(StrictJson.read(credential))
            .add("credentialSubject", JsonParts.copyOf(subject).add("achievement", achievement))
            .build();

    assertThat(fixture.verdict(StrictJson.write(forged)).signature()).contains(Cause.MALFORMED);
  }

  private JsonObject unsigned() throws Refused {
    return JsonParts.copyOf(StrictJson.read(credential)).remove("proof").build();
  }

  private Verdict resigned(JsonObjectBuilder changed) {
    return fixture.verdict(Proofs.sign(changed.build(), fixture.issuer, fixture.key).bytes());
  }

  private static StatusEpoch epoch() {
    return StatusEpoch.around(CredentialFixture.NOW, Duration.ofMinutes(15));
  }
}
