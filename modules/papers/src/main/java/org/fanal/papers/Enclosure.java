package org.fanal.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The signed credential inside the paper: an associated file, the data that the page shows. */
record Enclosure(byte[] credential, String description) {

  static final String NAME = "attestation.json";

  void putInto(PDDocument document) throws IOException {
    PDComplexFileSpecification file = specification(document);
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(NAME, file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
    COSArray associated = new COSArray();
    associated.add(file);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
  }

  private PDComplexFileSpecification specification(PDDocument document) throws IOException {
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(NAME);
    file.setFileUnicode(NAME);
    file.setFileDescription(description);
    file.getCOSObject().setName("AFRelationship", "Data");
    PDEmbeddedFile content = content(document);
    file.setEmbeddedFile(content);
    file.setEmbeddedFileUnicode(content);
    return file;
  }

  private PDEmbeddedFile content(PDDocument document) throws IOException {
    PDEmbeddedFile content =
        new PDEmbeddedFile(document, new ByteArrayInputStream(credential), COSName.FLATE_DECODE);
    content.setSubtype("application/vc");
    content.setSize(credential.length);
    return content;
  }
}
