package org.fanal.papers;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** The field that holds the signature: named for readers of any kind, and drawn nowhere. */
final class SealField {

  private SealField() {}

  static void addTo(PDDocument document, PDSignature signature, String name) throws IOException {
    PDAcroForm form = new PDAcroForm(document);
    form.setSignaturesExist(true);
    form.setAppendOnly(true);
    PDSignatureField field = new PDSignatureField(form);
    field.setAlternateFieldName(name);
    field.setValue(signature);
    form.setFields(List.of(field));
    document.getDocumentCatalog().setAcroForm(form);
    place(field.getWidgets().get(0), document.getPage(0));
    forbidChanges(document, signature);
  }

  private static void place(PDAnnotationWidget widget, PDPage page) throws IOException {
    widget.setPage(page);
    widget.setPrinted(true);
    widget.setLocked(true);
    page.setAnnotations(List.of(widget));
    page.getCOSObject().setNeedToBeUpdated(true);
  }

  /** ISO 32000-1, 12.8.2.2: a certification with permission 1 allows no change whatsoever. */
  private static void forbidChanges(PDDocument document, PDSignature signature) {
    COSDictionary allowed = new COSDictionary();
    allowed.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
    allowed.setItem(COSName.P, COSInteger.ONE);
    allowed.setName(COSName.V, "1.2");
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
    reference.setName("TransformMethod", "DocMDP");
    reference.setItem("TransformParams", allowed);
    COSArray references = new COSArray();
    references.add(reference);
    signature.getCOSObject().setItem("Reference", references);
    COSDictionary permissions = new COSDictionary();
    permissions.setItem("DocMDP", signature);
    document.getDocumentCatalog().getCOSObject().setItem("Perms", permissions);
    document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
  }
}
