package org.fanal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fanal.certification.IssuerIdentity;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.fanal.papers.Paper;
import org.fanal.papers.Printing;
import org.fanal.papers.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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

  static Stream<Arguments> hostile() {
    byte[] json = FIXTURE.file(FIXTURE.aShare());
    String text = latin(json);
    String did = IDENTITY.issuer().did().toString();
    String token = IDENTITY.tokens().sign(json);
    byte[] paper = printed(json);
    return Stream.of(
        Arguments.of("nothing", "", Doubt.UNREADABLE),
        Arguments.of("words", "Bonjour", Doubt.UNREADABLE),
        Arguments.of("a page", "<script>alert(1)</script>", Doubt.UNREADABLE),
        Arguments.of("a picture", "\u00ff\u00d8\u00ff\u00e0", Doubt.UNREADABLE),
        Arguments.of("an archive", "PK\u0003\u0004", Doubt.UNREADABLE),
        Arguments.of("a large text", "{\"a\":\"" + "x".repeat(100_000) + "\"}", Doubt.TOO_LARGE),
        Arguments.of("a large token", "a.".repeat(60_000), Doubt.TOO_LARGE),
        Arguments.of("a large paper", "%PDF-" + " ".repeat(2 * 1024 * 1024), Doubt.TOO_LARGE),
        Arguments.of("nested", "{\"a\":".repeat(9_000), Doubt.MISSHAPEN),
        Arguments.of(
            "twice the same key", text.replaceFirst("\\{", "{\"id\":\"x\","), Doubt.MISSHAPEN),
        Arguments.of(
            "a term more", text.replaceFirst("\\{", "{\"mention\":\"x\","), Doubt.MISSHAPEN),
        Arguments.of("another issuer", text.replace(did, "did:web:x.example"), Doubt.NOT_OURS),
        Arguments.of("a token without signature", token.replaceAll("[^.]+$", ""), Doubt.CHANGED),
        Arguments.of("a paper without seal", "%PDF-1.7\n" + " ".repeat(2000), Doubt.UNSEALED),
        Arguments.of("a paper with more", latin(paper) + "\n%more", Doubt.UNSEALED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void hasOneWordForEveryStrangeFile(String what, String file, Doubt doubt) {
    FileVerdict verdict = judge(file.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(doubts(verdict))
        .as(what)
        .containsExactly(
            Optional.of(doubt), Optional.of(Doubt.UNCHECKED), Optional.of(Doubt.UNCHECKED));
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

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
