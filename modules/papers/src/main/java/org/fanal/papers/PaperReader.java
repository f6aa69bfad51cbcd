package org.fanal.papers;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** Tells whether bytes are a paper that one of these certificates sealed, to the last byte. */
public final class PaperReader {

  static {
    Quiet.please();
  }

  private static final int LARGEST = 4 * 1024 * 1024;

  private final Set<X509Certificate> issuers;

  public PaperReader(Set<X509Certificate> issuers) {
    this.issuers = Set.copyOf(issuers);
  }

  public Reading read(byte[] bytes) {
    if (bytes.length > LARGEST) {
      return new Reading.NotGenuine(Flaw.UNREADABLE);
    }
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return read(bytes, document);
    } catch (IOException | RuntimeException unreadable) {
      // Bytes of strangers: the parser throws many kinds of exception for one reason.
      return new Reading.NotGenuine(Flaw.UNREADABLE);
    }
  }

  private Reading read(byte[] bytes, PDDocument document) throws IOException {
    List<PDSignature> signatures = document.getSignatureDictionaries();
    if (signatures.size() != 1) {
      return new Reading.NotGenuine(Flaw.NOT_SEALED);
    }
    return SealedBytes.of(bytes, signatures.get(0))
        .map(split -> judge(split, document))
        .orElseGet(() -> new Reading.NotGenuine(Flaw.NOT_SEALED));
  }

  private Reading judge(SealedBytes split, PDDocument document) {
    if (!split.isIntact()) {
      return new Reading.NotGenuine(Flaw.CHANGED);
    }
    if (split.signer().filter(issuers::contains).isEmpty()) {
      return new Reading.NotGenuine(Flaw.UNKNOWN_SIGNER);
    }
    return Enclosed.in(document)
        .<Reading>map(Reading.Genuine::new)
        .orElseGet(() -> new Reading.NotGenuine(Flaw.NO_CREDENTIAL));
  }
}
