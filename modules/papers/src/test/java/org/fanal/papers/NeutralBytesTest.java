package org.fanal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every byte of a paper in neutral wording, read as a curious person would read it. */
class NeutralBytesTest {

  private static final Pattern REVEALING =
      Pattern.compile(
          "\\b(pairs?|paire|pair-?aidan\\w*|peers?|mental\\w*|sante|health|retablissement"
              + "|recovery|psych\\w*|patient\\w*|trouble|vecu|lived|crisis|suicid\\w*|fanal)\\b");

  private static final PaperFixture FIXTURE = new PaperFixture();

  @ParameterizedTest
  @EnumSource(Language.class)
  void nameTheFieldNowhere(Language language) throws IOException {
    Paper paper = FIXTURE.paper(language, Wording.NEUTRAL, Optional.of(PaperFixture.HOLDER));

    assertThat(revealedBy(FIXTURE.sealed(paper))).isEmpty();
    assertThat(revealedIn(paper.fileName())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void wouldBeNoticed(Language language) throws IOException {
    Paper paper = FIXTURE.paper(language, Wording.FULL, Optional.empty());

    assertThat(revealedBy(FIXTURE.sealed(paper))).contains("fanal", "recovery");
  }

  @ParameterizedTest
  @EnumSource(Wording.class)
  void keepTheHoldersNameOutOfTheMetadata(Wording wording) throws IOException {
    Paper paper = FIXTURE.paper(Language.FR, wording, Optional.of(PaperFixture.HOLDER));

    try (PDDocument document = Loader.loadPDF(FIXTURE.sealed(paper));
        InputStream metadata = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
      String told = new String(metadata.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(told + document.getDocumentInformation().getTitle()).doesNotContain("Œuvrard");
    }
  }

  private static List<String> revealedBy(byte[] pdf) throws IOException {
    StringBuilder all = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      all.append(new PDFTextStripper().getText(document));
      for (var key : document.getDocument().getXrefTable().keySet()) {
        append(all, document.getDocument().getObjectFromPool(key).getObject());
      }
    }
    return revealedIn(all.toString());
  }

  private static void append(StringBuilder all, COSBase value) throws IOException {
    if (value instanceof COSStream stream) {
      appendContent(all, stream);
    }
    if (value instanceof COSDictionary dictionary) {
      for (COSBase part : dictionary.getValues()) {
        append(all, part);
      }
    } else if (value instanceof COSArray parts) {
      for (COSBase part : parts) {
        append(all, part);
      }
    } else if (value instanceof COSString text) {
      all.append(text.getString()).append('\n');
    } else if (value instanceof COSName name) {
      all.append(name.getName()).append('\n');
    }
  }

  private static void appendContent(StringBuilder all, COSStream stream) throws IOException {
    try (InputStream content = stream.createInputStream()) {
      byte[] bytes = content.readAllBytes();
      all.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
      all.append(new String(bytes, StandardCharsets.ISO_8859_1)).append('\n');
    }
  }

  private static List<String> revealedIn(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return REVEALING.matcher(plain).results().map(found -> found.group()).distinct().toList();
  }
}
