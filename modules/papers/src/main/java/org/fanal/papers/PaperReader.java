package org.fanal.papers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.PublicKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * Tells whether bytes are a paper that one of these keys sealed, to the last byte.
 *
 * <p>The seal is judged on the file as it lies there, before anything in it is unfolded. What a
 * stranger made is never unfolded at all, so a small file cannot become a large one.
 */
public final class PaperReader {

  static {
    Quiet.please();
  }

  private static final int LARGEST = 4 * 1024 * 1024;
  private static final byte[] HEAD = {'%', 'P', 'D', 'F', '-'};
  private static final int LEAST = 1024;

  private final Set<ByteBuffer> issuers;

  public PaperReader(Collection<? extends PublicKey> issuers) {
    this.issuers =
        issuers.stream()
            .map(key -> ByteBuffer.wrap(key.getEncoded()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a file says of itself that it is a PDF. */
  public static boolean isPdf(byte[] bytes) {
    return bytes.length >= HEAD.length
        && ByteBuffer.wrap(bytes, 0, HEAD.length).equals(ByteBuffer.wrap(HEAD));
  }

  /** What a PDF encloses, before anything of it is believed: to know whose keys to ask for. */
  public static Optional<byte[]> glimpse(byte[] bytes) {
    return bytes.length > LARGEST ? Optional.empty() : Glimpse.of(bytes);
  }

  public Reading read(byte[] bytes) {
    if (bytes.length > LARGEST || bytes.length < LEAST || !isPdf(bytes)) {
      return new Reading.NotGenuine(Flaw.UNREADABLE);
    }
    return SealedBytes.of(bytes)
        .map(split -> judge(split, bytes))
        .orElseGet(() -> new Reading.NotGenuine(Flaw.NOT_SEALED));
  }

  private Reading judge(SealedBytes split, byte[] bytes) {
    if (!split.isIntact()) {
      return new Reading.NotGenuine(Flaw.CHANGED);
    }
    Optional<ByteBuffer> signer =
        split.signer().map(each -> ByteBuffer.wrap(each.getPublicKey().getEncoded()));
    if (signer.filter(issuers::contains).isEmpty()) {
      return new Reading.NotGenuine(Flaw.UNKNOWN_SIGNER);
    }
    return unfolded(split, bytes);
  }

  private static Reading unfolded(SealedBytes split, byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<PDSignature> signatures = document.getSignatureDictionaries();
      if (signatures.size() != 1 || !split.isThatOf(signatures.get(0))) {
        return new Reading.NotGenuine(Flaw.NOT_SEALED);
      }
      return Enclosed.in(document)
          .<Reading>map(Reading.Genuine::new)
          .orElseGet(() -> new Reading.NotGenuine(Flaw.NO_CREDENTIAL));
    } catch (IOException | RuntimeException unreadable) {
      // The parser throws many kinds of exception for one reason.
      return new Reading.NotGenuine(Flaw.UNREADABLE);
    }
  }
}
