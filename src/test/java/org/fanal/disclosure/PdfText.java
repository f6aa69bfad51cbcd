package org.fanal.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF says: to its reader, and to somebody who unfolds all of it. */
final class PdfText {

  private PdfText() {}

  static String of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Every stream unpacked: packed bytes spell short words by chance. */
  static String everythingIn(byte[] pdf) throws IOException {
    String outsideStreams =
        new String(pdf, StandardCharsets.ISO_8859_1)
            .replaceAll("(?s)\\bstream\r?\n.*?endstream", "");
    StringBuilder all = new StringBuilder(outsideStreams).append(of(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (var key : document.getDocument().getXrefTable().keySet()) {
        append(all, document.getDocument().getObjectFromPool(key).getObject());
      }
    }
    return all.toString();
  }

  private static void append(StringBuilder all, COSBase value) throws IOException {
    if (value instanceof COSStream stream) {
      try (InputStream content = stream.createInputStream()) {
        all.append(new String(content.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      }
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
}
