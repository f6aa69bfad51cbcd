package org.fanal.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.credentials.Achievement;
import org.fanal.credentials.Cause;
import org.fanal.credentials.Claims;
import org.fanal.credentials.InstanceId;
import org.fanal.credentials.SignedCredential;
import org.fanal.credentials.StatusEpoch;
import org.fanal.credentials.StatusList;
import org.fanal.credentials.StatusListCredential;
import org.fanal.credentials.StatusRef;
import org.fanal.credentials.SubjectId;
import org.fanal.credentials.TokenVerifier;
import org.fanal.credentials.Verifier;
import org.fanal.credentials.Wording;
import org.fanal.credentials.check.ServedFolder;
import org.fanal.credentials.check.ServedFolder.Expectation;
import org.fanal.credentials.keys.KeyKind;
import org.fanal.kernel.Language;
import org.fanal.launcher.KeyFiles;
import org.fanal.papers.Flaw;
import org.fanal.papers.Paper;
import org.fanal.papers.Printing;
import org.fanal.papers.Reading;
import org.fanal.papers.Verification;
import org.fanal.platform.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Keys turned over with what {@code deploy/fanal keys rotate} runs: what was signed before still
 * counts, here and for the verifiers of {@code src/test/verifiers}, for whom it is left.
 */
class RotationTest {

  private static final Path FOLDER = Path.of("target/served-after-rotation");
  private static final URI LIST = URI.create("https://demo.fanal.example/status/1");

  private static final int WITHDRAWN = 3;

  @TempDir private Path home;

  private final CertificationFixture fixture = new CertificationFixture();

  /** One start of the application: the keys that it finds. */
  private final class Start {

    private final Settings settings =
        CertificationFixture.demo(Map.of("fanal.home", home.toString()));
    private final SigningKeys keys = CertificationFixture.keys(settings);
    private final IssuerIdentity identity = fixture.identity(settings, keys);
    private final Seals seals = new Seals(identity, keys);

    private SignedCredential certificate(int index) {
      return fixture.database.inTransaction(
          () ->
              identity
                  .credentials()
                  .sign(
                      claims(), InstanceId.fresh(), SubjectId.fresh(), new StatusRef(LIST, index)));
    }

    private byte[] list() {
      return StatusListCredential.sign(
              StatusList.empty().with(WITHDRAWN),
              LIST,
              StatusEpoch.around(CertificationFixture.NOON, Duration.ofMinutes(15)),
              identity.issuer(),
              keys.current())
          .bytes();
    }

    private byte[] paper(SignedCredential certificate) {
      return ((Printing.Printed) seals.print(words(certificate.bytes()))).bytes();
    }
  }

  @Test
  void leavesWhatWasSignedBeforeGenuineAsLongAsItLasts() throws IOException {
    Start before = new Start();
    SignedCredential old = before.certificate(1);
    String oldToken = before.identity.tokens().sign(old);
    byte[] oldPaper = before.paper(old);
    byte[] oldList = before.list();

    rotate();
    Start after = new Start();

    assertThat(after.keys.current().verifyingKey())
        .isNotEqualTo(before.keys.current().verifyingKey());
    assertThat(verifier(after).verify(old.bytes(), oldList, fixture.clock.instant()).valid())
        .isTrue();
    assertThat(verifier(after).verify(old.bytes(), after.list(), fixture.clock.instant()).valid())
        .isTrue();
    assertThat(token(after, oldToken)).isEmpty();
    assertThat(after.seals.reader().read(oldPaper)).isInstanceOf(Reading.Genuine.class);
    assertThat(after.seals.certificate()).isNotEqualTo(before.seals.certificate());
    leave(after, old, oldToken);
  }

  @Test
  void endsTheOldKeysWhenNothingTheySignedLasts() throws IOException {
    Start before = new Start();
    SignedCredential old = before.certificate(1);
    String oldToken = before.identity.tokens().sign(old);
    byte[] oldPaper = before.paper(old);
    rotate();
    Start after = new Start();
    var kept = after.identity.document();

    fixture.clock.pass(Duration.ofDays(100));

    assertThat(
            verifier(after).verifyApartFromStatus(old.bytes(), fixture.clock.instant()).signature())
        .contains(Cause.UNKNOWN_KEY);
    assertThat(
            new Verifier(kept)
                .verifyApartFromStatus(old.bytes(), fixture.clock.instant())
                .signature())
        .contains(Cause.KEY_EXPIRED);
    assertThat(token(after, oldToken)).contains(Cause.UNKNOWN_KEY);
    assertThat(after.seals.reader().read(oldPaper))
        .isEqualTo(new Reading.NotGenuine(Flaw.UNKNOWN_SIGNER));
  }

  @Test
  void mayBeDoneAgainAndAgain() throws IOException {
    SignedCredential first = new Start().certificate(1);
    rotate();
    SignedCredential second = new Start().certificate(2);
    rotate();
    Start last = new Start();

    for (SignedCredential each : List.of(first, second, last.certificate(3))) {
      assertThat(
              verifier(last)
                  .verifyApartFromStatus(each.bytes(), fixture.clock.instant())
                  .signature())
          .isEmpty();
    }
    assertThat(last.identity.document().assertion()).hasSize(3);
    assertThat(last.identity.document().authentication())
        .as("which signs no certificate")
        .hasSize(1)
        .doesNotContainAnyElementsOf(last.identity.document().assertion());
  }

  private void rotate() throws IOException {
    Map<KeyKind, Path> files = new EnumMap<>(KeyKind.class);
    for (KeyKind kind : KeyKind.values()) {
      files.put(kind, KeyFiles.demo(home, kind));
    }
    assertThat(new KeyFiles(home, files).rotate(fixture.clock.instant())).hasSize(3);
  }

  private void leave(Start after, SignedCredential old, String oldToken) throws IOException {
    SignedCredential fresh = after.certificate(2);
    ServedFolder.in(FOLDER)
        .document(after.identity.documentAddress(), after.identity.document().bytes())
        .document(
            after.identity.documentAddress().resolve("jwks.json"), after.identity.keySet().bytes())
        .document(LIST, after.list())
        .credential("before", old.bytes(), Expectation.VALID)
        .credential("after", fresh.bytes(), Expectation.VALID)
        .credential("revoked", after.certificate(WITHDRAWN).bytes(), Expectation.REVOKED)
        .token("before", oldToken, Expectation.VALID)
        .token("after", after.identity.tokens().sign(fresh), Expectation.VALID)
        .close(after.identity.issuer().did(), fixture.clock.instant());
  }

  private Optional<Cause> token(Start start, String token) {
    return new TokenVerifier(start.identity.keySet())
        .verifyApartFromStatus(token.getBytes(StandardCharsets.US_ASCII), fixture.clock.instant())
        .signature();
  }

  private static Verifier verifier(Start start) {
    return new Verifier(start.identity.document());
  }

  private static Claims claims() {
    return new Claims(
        Language.FR,
        Wording.NEUTRAL,
        new Achievement(Achievement.anonymousId(), "Course", "Formation", "Cours.", "Suivi."),
        Optional.of("6 h"),
        Optional.empty(),
        YearMonth.of(2026, 11),
        LocalDate.of(2027, 6, 30));
  }

  private static Paper words(byte[] credential) {
    return new Paper(
        Language.FR,
        Wording.NEUTRAL,
        "Registre",
        "Formation",
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        new Verification("registre.example/v", "https://registre.example/v#X", "X"),
        CertificationFixture.NOON,
        credential);
  }
}
