package org.fanal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fanal.certification.Award;
import org.fanal.certification.AwardKind;
import org.fanal.certification.Passage;
import org.fanal.certification.Template;
import org.fanal.certification.TemplateKey;
import org.fanal.certification.TemplateWords;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.fanal.kernel.ProgrammeId;
import org.fanal.papers.Reading;
import org.fanal.pathway.standing.FactKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatePreviewsTest {

  private static final TemplateKey KEY =
      new TemplateKey(new ProgrammeId("peers"), AwardKind.CERTIFICATE);

  private final DisclosureFixture fixture = new DisclosureFixture();
  private final TemplatePreviews previews =
      new TemplatePreviews(
          fixture.certification.identity, fixture.settings, fixture.certification.clock);

  @ParameterizedTest
  @EnumSource(Wording.class)
  void printsTheWordsAroundInventedFactsAndSignsNothing(Wording wording) throws IOException {
    PaperOutcome outcome = previews.paper(KEY, words(), wording, Language.FR);

    byte[] pdf = ((PaperOutcome.Printed) outcome).file().bytes();
    String printed = textOf(pdf);
    assertThat(printed)
        .contains("Titre " + wording)
        .contains("Premiers mots " + wording)
        .contains("Ada Œuvrard, Direction")
        .contains("APERÇU");
    assertThat(fixture.certification.seals.reader().read(pdf))
        .isNotInstanceOf(Reading.Genuine.class);
  }

  @Test
  void showsGapsForWhatIsNotWrittenYet() {
    Shown shown = previews.shown(KEY, new TemplateWords(Map.of()), Wording.FULL, Language.EN);

    assertThat(shown.title()).isEqualTo("…");
    assertThat(shown.frame().signatories()).isEmpty();
  }

  @Test
  void framesSharesByTheWordsOfTheirAward() {
    fixture.certification.template = Optional.of(new Template(7, words()));
    Award award = fixture.granted(FactKind.CERTIFICATE_GRANTED);
    fixture.certification.template = Optional.of(new Template(8, new TemplateWords(Map.of())));

    ShareView share = fixture.shareOf(award, Wording.FULL, Language.FR, Set.of(Claim.HOURS));

    assertThat(share.shown().title()).isEqualTo("Titre FULL");
    assertThat(share.shown().assessment()).startsWith("Comment FULL. ");
    assertThat(share.shown().frame().template()).isEqualTo(7);
    assertThat(new String(fixture.file(award, share), StandardCharsets.UTF_8))
        .contains("Premiers mots FULL")
        .contains("Comment FULL")
        .doesNotContain("Œuvrard");
  }

  private static String textOf(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static TemplateWords words() {
    Map<String, String> texts = new HashMap<>();
    for (Wording wording : Wording.values()) {
      for (Language language : Language.values()) {
        texts.put(Passage.HEADING.in(wording, language), "Titre " + wording);
        texts.put(Passage.LEAD.in(wording, language), "Premiers mots " + wording + ".");
        texts.put(Passage.CRITERIA.in(wording, language), "Comment " + wording + ".");
        texts.put(Passage.LIMITS.in(wording, language), "Ne confère aucun titre réservé.");
      }
    }
    texts.put("signatory-1-name", "Ada Œuvrard");
    texts.put("signatory-1-function-fr", "Direction");
    texts.put("signatory-1-function-en", "Head");
    return new TemplateWords(texts);
  }
}
