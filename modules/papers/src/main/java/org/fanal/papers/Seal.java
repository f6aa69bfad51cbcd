package org.fanal.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * The issuer's signature on papers: PAdES B-B, of a kind that allows no later change. An RSA key
 * signs with SHA-256, as do keys on P-256.
 */
public final class Seal {

  private final Cades cades;

  public Seal(PrivateKey key, X509Certificate certificate) {
    this.cades = new Cades(key, certificate);
  }

  /** The bytes sealed. They are only added to, so the standards they keep stay kept. */
  byte[] on(byte[] paper, Instant at, String fieldName) {
    try (PDDocument document = Loader.loadPDF(paper)) {
      document.setDocumentId(Seed.of(paper));
      PDSignature signature = signature(at);
      SealField.addTo(document, signature, fieldName);
      document.addSignature(signature, cades::sign);
      ByteArrayOutputStream sealed = new ByteArrayOutputStream();
      document.saveIncremental(sealed);
      return sealed.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException("A paper could not be sealed", broken);
    }
  }

  private static PDSignature signature(Instant at) {
    PDSignature signature = new PDSignature();
    signature.setType(COSName.SIG);
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
    signature.setSignDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
    return signature;
  }
}
