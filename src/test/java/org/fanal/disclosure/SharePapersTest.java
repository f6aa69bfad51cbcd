package org.fanal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.certification.Award;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.papers.Reading;
import org.fanal.pathway.standing.FactKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The papers of shares as their holders download them, asked of veraPDF, pdfsig and ourselves. */
class SharePapersTest {

  private static final List<PDFAFlavour> STANDARDS =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);

  @TempDir private Path folder;

  private final DisclosureFixture fixture = new DisclosureFixture();

  @BeforeAll
  static void prepareVeraPdf() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<Arguments> everyWay() {
    return Stream.of(Language.values())
        .flatMap(language -> Stream.of(Wording.values()).map(way -> Arguments.of(language, way)));
  }

  @ParameterizedTest
  @MethodSource("everyWay")
  void keepTheStandardsAndAreGenuine(Language language, Wording wording) throws Exception {
    ShareView share = share(language, wording);
    byte[] paper = printed(share).bytes();

    for (PDFAFlavour standard : STANDARDS) {
      assertThat(broken(paper, standard)).as(standard.toString()).isEmpty();
    }
    assertThat(fixture.certification.seals.reader().read(paper))
        .isInstanceOfSatisfying(
            Reading.Genuine.class,
            genuine -> assertThat(genuine.credential()).isEqualTo(fixture.file(share)));
    assertThat(pdfsig(paper)).contains("Signature is Valid.").contains("Total document signed");
  }

  @ParameterizedTest
  @MethodSource("everyWay")
  void sayWhatTheShareShowsAndHowToCheckIt(Language language, Wording wording) throws Exception {
    ShareView share = share(language, wording);

    String text = PdfText.of(printed(share).bytes());

    assertThat(text)
        .contains(DisclosureFixture.NAME)
        .contains(share.code())
        .contains("registre.example/v")
        .contains(share.shown().skills().get(0).split(" ")[0])
        .doesNotContain(DisclosureFixture.NOTE);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nameTheFieldNowhereInNeutralWords(Language language) throws IOException {
    SignedFile paper = printed(share(language, Wording.NEUTRAL));

    assertThat(NeutralShareTest.told(PdfText.everythingIn(paper.bytes()) + paper.name())).isEmpty();
    assertThat(
            NeutralShareTest.told(
                PdfText.everythingIn(printed(share(language, Wording.FULL)).bytes())))
        .isNotEmpty();
  }

  @Test
  void areTheSameEachTime() {
    ShareView share = fixture.aShare();

    assertThat(printed(share).bytes()).isEqualTo(printed(share).bytes());
    assertThat(printed(share).name()).isEqualTo("attestation.pdf");
    assertThat(fixture.token(share)).isEqualTo(fixture.token(share));
  }

  @Test
  void areNotMadeWithANameThatCannotBeDrawn() {
    fixture.database.inTransaction(() -> fixture.names.enter(fixture.holder, "Ana 明日"));

    assertThat(fixture.paper(fixture.aShare()))
        .isEqualTo(new PaperOutcome.Unprintable(List.of("日", "明")));
  }

  @Test
  void areMadeWhileTheCodeIsAnsweredWithValidAndNotElse() {
    ShareView paused = fixture.aShare();
    ShareView withdrawn = fixture.aShare();
    ShareView toCome =
        fixture.share(
            fixture.plain().limited(Optional.of(LocalDate.parse("2026-11-23")), Optional.empty()));
    ShareView current = fixture.aShare();
    fixture.database.inTransaction(() -> fixture.running.pause(fixture.holder, paused.id()));
    fixture.withdraw(withdrawn);

    assertThat(isMade(fixture.holder, current)).isTrue();
    assertThat(isMade(fixture.holder, paused)).isFalse();
    assertThat(isMade(fixture.holder, withdrawn)).isFalse();
    assertThat(isMade(fixture.holder, toCome)).isFalse();
    fixture.pass(Duration.ofDays(31));
    assertThat(isMade(fixture.holder, current)).isFalse();
  }

  @Test
  void areNotMadeWhileTheAwardIsHeld() {
    Award award = fixture.granted(FactKind.CERTIFICATE_GRANTED);
    ShareView share = fixture.shareOf(award);
    fixture.pass(Duration.ofDays(1));

    fixture.happens(award, FactKind.SUSPENDED);

    assertThat(fixture.seen(award, share.id()).state()).isEqualTo(ShareState.ACTIVE);
    assertThat(isMade(award.holder(), share)).isFalse();
    fixture.pass(Duration.ofDays(1));
    fixture.happens(award, FactKind.REINSTATED);
    assertThat(isMade(award.holder(), share)).isTrue();
  }

  private boolean isMade(PersonId holder, ShareView share) {
    boolean token =
        fixture.database.inTransaction(() -> fixture.signed.token(holder, share.id())).isPresent();
    boolean paper =
        fixture.database.inTransaction(() -> fixture.signed.paper(holder, share.id())).isPresent();
    assertThat(paper).isEqualTo(token);
    return token;
  }

  @Test
  void areForTheirHolderAlone() {
    ShareView share = fixture.aShare();

    fixture.database.inTransaction(
        () -> {
          assertThat(fixture.signed.paper(fixture.employer.person(), share.id())).isEmpty();
          assertThat(fixture.signed.token(fixture.employer.person(), share.id())).isEmpty();
        });
    assertThat(fixture.seen(share.id()).receipts()).isEmpty();
  }

  private ShareView share(Language language, Wording wording) {
    return fixture.share(
        new ShareWish(
            fixture.award.id(), wording, NameShown.FULL, language, 30, DisclosureFixture.NOTE));
  }

  private SignedFile printed(ShareView share) {
    return ((PaperOutcome.Printed) fixture.paper(share)).file();
  }

  private String pdfsig(byte[] paper) throws IOException, InterruptedException {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "pdfsig"))),
        "pdfsig comes with poppler-utils");
    Path file = Files.write(folder.resolve("paper.pdf"), paper);
    Process pdfsig =
        new ProcessBuilder("pdfsig", "-nocert", file.toString()).redirectErrorStream(true).start();
    String told = new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    pdfsig.waitFor();
    return told;
  }

  private static List<String> broken(byte[] paper, PDFAFlavour standard) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }
}
