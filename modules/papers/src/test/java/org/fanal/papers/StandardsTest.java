package org.fanal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.fanal.papers.PaperFixture.PaperCase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The standards for archives and for accessibility, asked of veraPDF. */
class StandardsTest {

  private static final List<PDFAFlavour> STANDARDS =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);
  private static final PaperFixture FIXTURE = new PaperFixture();

  @BeforeAll
  static void prepareVeraPdf() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @MethodSource("org.fanal.papers.PaperFixture#everyWay")
  void keepsBothStandardsBeforeItIsSealed(PaperCase asked) throws Exception {
    Paper paper =
        FIXTURE.paper(asked.language(), asked.wording(), Optional.of(PaperFixture.HOLDER));

    assertKept(new Press(new Typeface()).print(paper));
  }

  @ParameterizedTest
  @MethodSource("org.fanal.papers.PaperFixture#everyWay")
  void keepsBothStandardsWhenSealed(PaperCase asked) throws Exception {
    Paper paper =
        FIXTURE.paper(asked.language(), asked.wording(), Optional.of(PaperFixture.HOLDER));

    assertKept(FIXTURE.sealed(paper));
  }

  @Test
  void keepsThemWithoutAName() throws Exception {
    Paper paper = FIXTURE.aPaper();

    assertKept(FIXTURE.sealed(FIXTURE.paper(paper.language(), paper.wording(), Optional.empty())));
  }

  private static void assertKept(byte[] paper) throws Exception {
    for (PDFAFlavour standard : STANDARDS) {
      assertThat(broken(paper, standard)).as(standard.toString()).isEmpty();
    }
  }

  private static List<String> broken(byte[] paper, PDFAFlavour standard) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      var result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).isPositive();
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }
}
