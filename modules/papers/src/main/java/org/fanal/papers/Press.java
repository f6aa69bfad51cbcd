package org.fanal.papers;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Lays a paper out and writes it as PDF/A-3a and PDF/UA-1, not yet sealed. */
final class Press {

  static {
    Quiet.please();
  }

  private final String style = new String(Resources.bytes("paper.css"), StandardCharsets.UTF_8);
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private final Typeface typeface;

  Press(Typeface typeface) {
    this.typeface = typeface;
  }

  byte[] print(Paper paper) {
    Labels labels = new Labels(paper.language());
    try (PdfBoxRenderer renderer = builder(paper, labels).buildPdfRenderer();
        PDDocument document = renderer.createPDFKeepOpen()) {
      return finished(document, paper, labels);
    } catch (IOException broken) {
      throw new UncheckedIOException("A paper could not be laid out", broken);
    }
  }

  private byte[] finished(PDDocument document, Paper paper, Labels labels) throws IOException {
    for (PDPage page : document.getPages()) {
      page.getCOSObject().setName("Tabs", "S");
    }
    Metadata.of(PaperTitle.of(paper, labels), paper).writeTo(document);
    new Enclosure(paper.credential(), labels.of("enclosure")).putInto(document);
    document.setDocumentId(Seed.of(paper.credential()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private PdfRendererBuilder builder(Paper paper, Labels labels) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withW3cDocument(Sheet.of(paper, labels, style), "");
    builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(colours);
    typeface.useIn(builder);
    closeTheWorld(builder);
    return builder;
  }

  /** Only what the page carries within itself is read. */
  private static void closeTheWorld(PdfRendererBuilder builder) {
    builder.useExternalResourceAccessControl(
        (address, kind) -> address.startsWith("data:"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (address, kind) -> address.startsWith("data:"),
        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
  }
}
