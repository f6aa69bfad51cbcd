package org.fanal.papers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * All that the file says about itself: the standards it keeps, its title and language. No name, no
 * day, no tool.
 */
record Metadata(String title, String language) {

  private static final String PACKET =
      new String(Resources.bytes("metadata.xml"), StandardCharsets.UTF_8);

  static Metadata of(String title, Paper paper) {
    return new Metadata(title, paper.language().tag());
  }

  void writeTo(PDDocument document) throws IOException {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    document.setDocumentInformation(information);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(packet().getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(metadata);
    document.getDocumentCatalog().setLanguage(language);
  }

  private String packet() {
    return PACKET.replace("@title@", escaped(title)).replace("@language@", language);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
