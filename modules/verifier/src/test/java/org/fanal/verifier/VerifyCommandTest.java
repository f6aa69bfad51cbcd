package org.fanal.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyCommandTest {

  private static final String HOLDS = "{\"result\":\"holds\"}";

  @TempDir private Path folder;
  private VerifierFixture command;

  @BeforeEach
  void haveFiles() {
    command = new VerifierFixture(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "valid.json, 0, valid,",
    "valid.jwt, 0, valid,",
    "valid.pdf, 0, valid,",
    "revoked.pdf, 1, not_valid, 'status\":{\"result\":\"does_not_hold\",\"cause\":\"revoked\"}'",
    "expired.pdf, 1, not_valid, 'time\":{\"result\":\"does_not_hold\",\"cause\":\"expired\"}'",
    "revoked.json, 1, not_valid, 'status\":{\"result\":\"does_not_hold\",\"cause\":\"revoked\"}'",
    "revoked.jwt, 1, not_valid, 'status\":{\"result\":\"does_not_hold\",\"cause\":\"revoked\"}'",
    "expired.json, 1, not_valid, 'time\":{\"result\":\"does_not_hold\",\"cause\":\"expired\"}'",
    "expired.jwt, 1, not_valid, 'time\":{\"result\":\"does_not_hold\",\"cause\":\"expired\"}'"
  })
  void tellsSignatureTimeAndStatusApart(String file, int code, String verdict, String why) {
    String[] offline = {
      "verify",
      file,
      "--offline",
      "--issuer-keys",
      "did.json",
      "--issuer-keys",
      "jwks.json",
      "--status-list",
      "list.json"
    };

    assertThat(command.online("verify", file)).isEqualTo(code);
    String online = command.said;
    assertThat(command.offline(offline)).isEqualTo(code);

    assertThat(command.said).isEqualTo(online);
    assertThat(command.said)
        .startsWith("{\"verdict\":\"" + verdict + "\"")
        .contains("\"signature\":" + HOLDS, why == null ? "\"status\":" + HOLDS : why)
        .contains("\"holder\":\"Zoé Œuvrard\"");
  }

  @ParameterizedTest
  @CsvSource({"valid.json,did.json", "valid.jwt,jwks.json", "revoked.jwt,jwks.json"})
  void saysOfflineThatTheStatusWasNotChecked(String file, String keys) {
    assertThat(command.offline("verify", file, "--offline", "--issuer-keys", keys)).isZero();

    assertThat(command.said)
        .startsWith("{\"verdict\":\"valid_but_status_not_checked\"")
        .contains("\"status\":{\"result\":\"not_checked\"", "may have been withdrawn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"valid.json", "valid.jwt"})
  void readsStandardInput(String file) {
    byte[] input = command.read(file);

    int code =
        command.piped(
            input,
            "verify",
            "-",
            "--offline",
            "--issuer-keys",
            "did.json",
            "--issuer-keys",
            "jwks.json",
            "--status-list",
            "list.json");

    assertThat(code).isZero();
    assertThat(command.said).startsWith("{\"verdict\":\"valid\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"valid.json", "valid.jwt"})
  void isNotValidWithOneLetterChanged(String file) {
    byte[] bytes = command.read(file);
    bytes[bytes.length - 20] ^= 1;
    command.write("changed.txt", bytes);

    assertThat(command.online("verify", "changed.txt")).isEqualTo(1);
    assertThat(command.said)
        .contains("\"cause\":\"bad_signature\"")
        .doesNotContain("certificate", "Zoé");
  }

  @ParameterizedTest
  @CsvSource({
    "'', not_a_token",
    "'hello', not_a_token",
    "'{\"a\":', not_json",
    "'[]', not_json",
    "'%PDF-1.7', not_a_paper"
  })
  void saysWhatItCannotRead(String text, String cause) {
    command.write("other.txt", text.getBytes(StandardCharsets.UTF_8));

    int code =
        command.offline(
            "verify",
            "other.txt",
            "--offline",
            "--issuer-keys",
            "did.json",
            "--issuer-keys",
            "jwks.json");

    assertThat(code).isEqualTo(2);
    assertThat(command.said).contains("\"verdict\":\"unreadable\"", cause);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "a"})
  void readsNoMoreThanACertificateMayHave(String each) {
    command.write("large.txt", each.repeat(200_000).getBytes(StandardCharsets.US_ASCII));

    assertThat(
            command.offline(
                "verify",
                "large.txt",
                "--offline",
                "--issuer-keys",
                "did.json",
                "--issuer-keys",
                "jwks.json"))
        .isEqualTo(2);
    assertThat(command.said).contains("too_large");
  }

  @ParameterizedTest
  @CsvSource({"valid.json,jwks.json", "valid.jwt,did.json"})
  void doesNotJudgeWithoutTheRightKeys(String file, String keys) {
    assertThat(command.offline("verify", file, "--offline", "--issuer-keys", keys)).isEqualTo(2);
    assertThat(command.said).contains("keys_unavailable");
  }

  @Test
  void doesNotJudgeWhenTheIssuerCannotBeReached() {
    assertThat(command.unreachable("verify", "valid.json")).isEqualTo(2);
    assertThat(command.said).contains("keys_unavailable").doesNotContain("Zoé");
  }

  @Test
  void isNotValidWhenTheStatusCannotBeHad() {
    int code = command.unreachable("verify", "valid.json", "--issuer-keys", "did.json");

    assertThat(code).isEqualTo(1);
    assertThat(command.said).contains("\"cause\":\"status_list_refused\"");
  }

  @Test
  void asksNoThirdHostForTheStatus() {
    assertThat(command.online("verify", "afar.json")).isEqualTo(1);
    assertThat(command.said).contains("\"cause\":\"status_list_refused\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "verify",
        "issue valid.json",
        "verify valid.json valid.jwt",
        "verify valid.json --quick",
        "verify valid.json --offline",
        "verify absent.json",
        "verify valid.json --offline --issuer-keys",
        "verify valid.json --offline --issuer-keys absent.json",
        "verify valid.json --offline --issuer-keys valid.json",
        "verify valid.json --issuer-keys did.json --status-list absent.json"
      })
  void saysHowItIsUsed(String words) {
    assertThat(command.offline(words.split(" "))).isEqualTo(2);
    assertThat(command.said).isNotBlank().doesNotContain("verdict");
  }

  @Test
  void refusesAPaperThatSomebodyTouched() {
    byte[] paper = command.read("valid.pdf");
    paper[paper.length / 2] ^= 1;
    command.write("touched.pdf", paper);
    command.write("other.pdf", "%PDF-1.7 and no more".getBytes(StandardCharsets.US_ASCII));

    assertThat(command.online("verify", "touched.pdf")).isNotZero();
    assertThat(command.said).doesNotContain("Zoé");
    assertThat(command.online("verify", "other.pdf")).isNotZero();
  }

  @Test
  void asksForBothDocumentsOfKeysToJudgeAPaper() {
    assertThat(command.offline("verify", "valid.pdf", "--offline", "--issuer-keys", "did.json"))
        .isEqualTo(2);
    assertThat(command.said).contains("keys_unavailable");
  }

  @ParameterizedTest
  @CsvSource({
    "valid.json, did:web:demo.fanal.example, 0",
    "valid.json, did:web:other.example, 1",
    "valid.jwt, did:web:other.example, 1",
    "valid.pdf, did:web:demo.fanal.example, 0",
    "valid.pdf, did:web:other.example, 1",
    "valid.json, demo.fanal.example, 2",
  })
  void takesOnlyTheIssuerThatTheAskerNames(String file, String issuer, int code) {
    assertThat(command.online("verify", file, "--issuer", issuer)).isEqualTo(code);
  }

  @Test
  void doesNotWaitForAHostThatNeverEndsItsAnswer() {
    assertThat(Web.inTime(new CompletableFuture<>(), Duration.ofMillis(1))).isEmpty();
  }
}
