package org.fanal.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/** The credential that a paper encloses, if it encloses just that. */
final class Enclosed {

  private Enclosed() {}

  static Optional<byte[]> in(PDDocument document) {
    try {
      Map<String, PDComplexFileSpecification> files = files(document);
      return files.size() == 1 && files.containsKey(Enclosure.NAME)
          ? Optional.of(files.get(Enclosure.NAME).getEmbeddedFile().toByteArray())
          : Optional.empty();
    } catch (IOException broken) {
      throw new UncheckedIOException("The enclosure cannot be read", broken);
    }
  }

  private static Map<String, PDComplexFileSpecification> files(PDDocument document)
      throws IOException {
    PDEmbeddedFilesNameTreeNode files =
        new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
    return files == null || files.getNames() == null ? Map.of() : files.getNames();
  }
}
