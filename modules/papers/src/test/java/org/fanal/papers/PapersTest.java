package org.fanal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PapersTest {

  private static final PaperFixture FIXTURE = new PaperFixture();
  private static final byte[] SEALED = FIXTURE.sealed(FIXTURE.aPaper());

  @Test
  void printsEveryWordAndLetter() throws IOException {
    assertThat(textOf(SEALED))
        .contains("Fanal, école de pairs aidants")
        .contains("Certificat en intervention par les pairs")
        .contains(PaperFixture.HOLDER)
        .contains("60 h + 120 h")
        .contains("verifier.example/v")
        .contains("7K3D 9QWX 2MPA H5TE 0VRB 8NCJ 4FZ")
        .contains("Ne confère aucun titre réservé.");
  }

  @ParameterizedTest
  @MethodSource("org.fanal.papers.PaperFixture#everyWay")
  void fitsOnePage(PaperFixture.PaperCase asked) throws IOException {
    Paper paper =
        FIXTURE.paper(asked.language(), asked.wording(), Optional.of(PaperFixture.HOLDER));

    try (PDDocument document = Loader.loadPDF(FIXTURE.sealed(paper))) {
      assertThat(document.getNumberOfPages()).isOne();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zoe\u0308 O\u0302", "Anne\u2011Marie", "Lé\u202fa"})
  void drawsTextThatIsWrittenInPieces(String name) {
    Paper paper = FIXTURE.paper(Language.FR, Wording.FULL, Optional.of(name));

    assertThat(FIXTURE.papers.print(paper)).isInstanceOf(Printing.Printed.class);
  }

  @Test
  void printsNoNameWrong() {
    Paper paper = FIXTURE.paper(Language.EN, Wording.FULL, Optional.of("Ana 明 & <b>\u0007"));

    assertThat(FIXTURE.papers.print(paper))
        .isEqualTo(new Printing.Unprintable(Set.of("明", "\u0007")));
  }

  @Test
  void readsNoTextAsMarkup() throws IOException {
    Paper paper = FIXTURE.paper(Language.EN, Wording.FULL, Optional.of("<b>&amp;Ana</b>"));

    assertThat(textOf(FIXTURE.sealed(paper))).contains("<b>&amp;Ana</b>");
  }

  @Test
  void embedsBothFacesAndNoOther() throws IOException {
    try (PDDocument document = Loader.loadPDF(SEALED)) {
      PDResources resources = document.getPage(0).getResources();

      assertThat(resources.getFontNames())
          .allSatisfy(name -> assertThat(resources.getFont(name).isEmbedded()).isTrue());
      assertThat(fontsOf(resources))
          .allMatch(name -> name.contains("AtkinsonHyperlegibleNext"))
          .hasSize(2);
    }
  }

  @Test
  void carriesItsCredentialAsDataOfTheDocument() throws IOException {
    Paper paper = FIXTURE.aPaper();

    byte[] sealed = FIXTURE.sealed(paper);

    assertThat(FIXTURE.reader.read(sealed))
        .isInstanceOfSatisfying(
            Reading.Genuine.class,
            genuine -> assertThat(genuine.credential()).isEqualTo(paper.credential()));
    try (PDDocument document = Loader.loadPDF(sealed)) {
      assertThat(document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.AF)).hasSize(1);
    }
  }

  @Test
  void holdsTheLinkInItsQrCode() throws Exception {
    try (PDDocument document = Loader.loadPDF(SEALED)) {
      assertThat(qrOf(document.getPage(0)))
          .isEqualTo("https://verifier.example/v#7K3D9QWX2MPAH5TE0VRB8NCJ4FZ");
    }
  }

  @Test
  void givesTheSameBytesForTheSamePaper() {
    Paper paper = FIXTURE.aPaper();

    assertThat(FIXTURE.sealed(paper)).isEqualTo(FIXTURE.sealed(paper));
  }

  @Test
  void tellsNoDayButItsSignatures() throws IOException {
    try (PDDocument document = Loader.loadPDF(SEALED)) {
      assertThat(document.getDocumentInformation().getMetadataKeys()).containsOnly("Title");
      assertThat(document.getSignatureDictionaries().get(0).getSignDate().toInstant())
          .isEqualTo(PaperFixture.MONTH);
    }
  }

  private static List<String> fontsOf(PDResources resources) {
    return StreamSupport.stream(resources.getFontNames().spliterator(), false)
        .map(name -> nameOf(resources, name))
        .distinct()
        .toList();
  }

  private static String nameOf(PDResources resources, COSName name) {
    try {
      return resources.getFont(name).getName();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String qrOf(PDPage page) throws Exception {
    PDResources resources = page.getResources();
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDImageXObject picture) {
        BufferedImage image = picture.getImage();
        int[] pixels =
            image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source =
            new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
      }
    }
    return "no picture";
  }

  private static String textOf(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
