package org.fanal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.fanal.certification.IssuerIdentity;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.fanal.papers.Paper;
import org.fanal.papers.Printing;
import org.fanal.papers.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PresentedFilesTest {

  private static final DisclosureFixture FIXTURE = new DisclosureFixture();
  private static final IssuerIdentity IDENTITY = FIXTURE.certification.identity;

  private final PresentedFiles files =
      new PresentedFiles(
          IDENTITY,
          FIXTURE.certification.seals,
          FIXTURE.certification.lists,
          FIXTURE.certification.clock);

  /** The three forms of one certificate. */
  private enum Form {
    JSON(json -> json),
    TOKEN(json -> bytes(IDENTITY.tokens().sign(json) + "\n")),
    PAPER(PresentedFilesTest::printed);

    private final UnaryOperator<byte[]> made;

    Form(UnaryOperator<byte[]> made) {
      this.made = made;
    }

    byte[] of(ShareView share) {
      return made.apply(FIXTURE.file(share));
    }
  }

  private static final Map<String, byte[]> FORMS = forms();

  private static Map<String, byte[]> forms() {
    ShareView share = FIXTURE.aShare();
    Map<String, byte[]> forms = new HashMap<>();
    for (Form form : Form.values()) {
      byte[] file = form.of(share);
      forms.put(
          form.name().toLowerCase(Locale.ROOT),
          form == Form.TOKEN ? PresentedForm.trimmed(file) : file);
    }
    return forms;
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void tellsThreeChecksApart(Form form) {
    ShareView share = FIXTURE.aShare();
    byte[] file = form.of(share);

    FileVerdict valid = judge(file);
    FIXTURE.withdraw(share);
    FileVerdict notYetPublished = judge(file);
    FIXTURE.pass(Duration.ofMinutes(15));
    FileVerdict withdrawn = judge(file);
    FIXTURE.pass(Duration.ofDays(31));
    FileVerdict over = judge(file);

    assertThat(valid.valid()).isTrue();
    assertThat(valid.statement().orElseThrow().name()).isEqualTo(share.shown().title());
    assertThat(valid.listFrom().orElseThrow()).isBeforeOrEqualTo(valid.checkedAt());
    assertThat(notYetPublished.valid()).isTrue();
    assertThat(doubts(withdrawn)).containsExactly(none(), none(), Optional.of(Doubt.ENDED));
    assertThat(doubts(over))
        .containsExactly(none(), Optional.of(Doubt.OVER), Optional.of(Doubt.ENDED));
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void refusesWhateverWasChanged(Form form) {
    byte[] file = form.of(FIXTURE.aShare());

    for (int place = 9; place < file.length - 1; place += file.length / 25) {
      byte[] changed = file.clone();
      changed[place] ^= 1;
      FileVerdict verdict = judge(changed);

      assertThat(verdict.valid()).as("byte %d", place).isFalse();
      assertThat(verdict.statement()).as("byte %d", place).isEmpty();
    }
  }

  static List<StrangeFile> hostile() {
    return StrangeFile.all(Path.of("test/verifiers/hostile.json"));
  }

  /** The same table is read by the page's own reader. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void hasOneWordForEveryStrangeFile(StrangeFile strange) {
    FileVerdict verdict = judge(strange.of(FORMS, IDENTITY.issuer().did().toString()));

    assertThat(doubts(verdict))
        .as(strange.toString())
        .containsExactly(
            Optional.of(strange.doubt()),
            Optional.of(Doubt.UNCHECKED),
            Optional.of(Doubt.UNCHECKED));
    assertThat(verdict.statement()).isEmpty();
  }

  @Test
  void leavesNoReceipt() {
    ShareView share = FIXTURE.aShare();

    judge(FIXTURE.file(share));

    assertThat(FIXTURE.seen(share.id()).receipts()).isEmpty();
  }

  @Test
  void handsTheSignedFileToWhoeverHasTheCodeAndSaysSoInTheReceipts() {
    ShareView share = FIXTURE.aShare();

    Optional<ShareFile> file = file(share.code());

    assertThat(file.orElseThrow().bytes()).isEqualTo(FIXTURE.file(share));
    assertThat(FIXTURE.seen(share.id()).receipts()).hasSize(1);
    assertThat(file("unknown")).isEmpty();
    FIXTURE.withdraw(share);
    assertThat(file(share.code())).isEmpty();
  }

  private FileVerdict judge(byte[] file) {
    return FIXTURE.database.inTransaction(() -> files.judge(file));
  }

  private static Optional<ShareFile> file(String code) {
    return FIXTURE.database.inTransaction(() -> FIXTURE.verifications.file(code));
  }

  private static List<Optional<Doubt>> doubts(FileVerdict verdict) {
    return List.of(verdict.signature(), verdict.time(), verdict.status());
  }

  private static Optional<Doubt> none() {
    return Optional.empty();
  }

  private static byte[] printed(byte[] credential) {
    Paper paper =
        new Paper(
            Language.FR,
            Wording.NEUTRAL,
            "Registre",
            "Formation",
            Optional.empty(),
            List.of("Phrase."),
            List.of(),
            List.of(),
            new Verification("registre.example/v", "https://registre.example/v#7K3D", "7K3D"),
            FIXTURE.certification.clock.instant(),
            credential);
    return ((Printing.Printed) FIXTURE.certification.seals.print(paper)).bytes();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
