package org.fanal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers that somebody touched, or sealed in another's place. */
class MutationTest {

  private static final int FLIPS = 300;
  private static final int DIGITS = 2700;
  private static final PaperFixture FIXTURE = new PaperFixture();
  private static final byte[] SEALED = FIXTURE.sealed(FIXTURE.aPaper());

  @Test
  void takesThePaperAsItWasSealed() {
    assertThat(FIXTURE.reader.read(SEALED)).isInstanceOf(Reading.Genuine.class);
  }

  static Stream<Arguments> mutations() throws IOException {
    return Stream.of(
        Arguments.of(
            "a byte of its metadata", flipped(PaperFixture.metadataOf(SEALED)), Flaw.CHANGED),
        Arguments.of("the title of the file", retitled(), Flaw.CHANGED),
        Arguments.of("a byte of the signature", inTheSignature(2600), Flaw.CHANGED),
        Arguments.of("a digit behind the signature", inTheSignature(-3), Flaw.CHANGED),
        Arguments.of("a comment at the end", with(SEALED, "%x\n"), Flaw.NOT_SEALED),
        Arguments.of("a page added behind the seal", withAPage(), Flaw.NOT_SEALED),
        Arguments.of("written anew", rewritten(), Flaw.NOT_SEALED),
        Arguments.of("cut before the seal", unsealed(), Flaw.NOT_SEALED),
        Arguments.of("sealed by another", sealedByAnother(), Flaw.UNKNOWN_SIGNER),
        Arguments.of("sealed without a credential", withoutCredential(), Flaw.NO_CREDENTIAL),
        Arguments.of("its first line", Arrays.copyOf(SEALED, 16), Flaw.UNREADABLE),
        Arguments.of("no PDF", "{}".getBytes(StandardCharsets.UTF_8), Flaw.UNREADABLE),
        Arguments.of("nothing", new byte[0], Flaw.UNREADABLE),
        Arguments.of("far too much", new byte[4 * 1024 * 1024 + 1], Flaw.UNREADABLE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mutations")
  void refuses(String what, byte[] paper, Flaw flaw) {
    assertThat(FIXTURE.reader.read(paper)).as(what).isEqualTo(new Reading.NotGenuine(flaw));
  }

  @Test
  void refusesAnyFlippedByte() {
    int step = SEALED.length / FLIPS;

    assertThat(
            IntStream.iterate(0, place -> place < SEALED.length, place -> place + step)
                .filter(place -> isGenuine(flipped(place))))
        .isEmpty();
  }

  /** The signature covers all but itself: here the reader is strict, so each byte is tried. */
  @Test
  void refusesAnyFlippedByteOfTheSignature() throws IOException {
    try (PDDocument document = Loader.loadPDF(SEALED)) {
      PDSignature signature = document.getSignatureDictionaries().get(0);
      int start = signature.getByteRange()[1];

      assertThat(
              IntStream.iterate(start, place -> place < start + DIGITS, place -> place + 2)
                  .filter(place -> isSealed(flipped(place))))
          .isEmpty();
      assertThat(isSealed(SEALED)).isTrue();
    }
  }

  private static boolean isSealed(byte[] paper) {
    return SealedBytes.of(paper)
        .filter(SealedBytes::isIntact)
        .flatMap(SealedBytes::signer)
        .filter(signer -> signer.getPublicKey().equals(FIXTURE.keys.getPublic()))
        .isPresent();
  }

  private static boolean isGenuine(byte[] paper) {
    return FIXTURE.reader.read(paper) instanceof Reading.Genuine;
  }

  private static byte[] flipped(int place) {
    byte[] changed = SEALED.clone();
    changed[place] ^= 1;
    return changed;
  }

  private static byte[] retitled() {
    String text = new String(SEALED, StandardCharsets.ISO_8859_1);
    return text.replace("Certificat en", "Sertificat en").getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Counted from the start of the digits, or from their end. */
  private static byte[] inTheSignature(int place) throws IOException {
    try (PDDocument document = Loader.loadPDF(SEALED)) {
      int[] range = document.getSignatureDictionaries().get(0).getByteRange();
      int at = place < 0 ? range[2] + place : range[1] + place;
      byte[] changed = SEALED.clone();
      changed[at] = (byte) (changed[at] == '7' ? '8' : '7');
      return changed;
    }
  }

  private static byte[] with(byte[] paper, String end) {
    byte[] more = Arrays.copyOf(paper, paper.length + end.length());
    byte[] added = end.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(added, 0, more, paper.length, added.length);
    return more;
  }

  private static byte[] withAPage() throws IOException {
    try (PDDocument document = Loader.loadPDF(SEALED)) {
      document.addPage(new PDPage());
      document.getPages().getCOSObject().setNeedToBeUpdated(true);
      document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.saveIncremental(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] rewritten() throws IOException {
    try (PDDocument document = Loader.loadPDF(SEALED)) {
      document.getDocumentInformation().setTitle("Autre");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] unsealed() {
    return new Press(new Typeface()).print(FIXTURE.aPaper());
  }

  private static byte[] sealedByAnother() {
    KeyPair other = PaperFixture.rsaKeys();
    return new Seal(other.getPrivate(), PaperFixture.certificate(other))
        .on(unsealed(), PaperFixture.MONTH, "x");
  }

  private static byte[] withoutCredential() throws IOException {
    try (PDDocument document = Loader.loadPDF(unsealed())) {
      document.getDocumentCatalog().setNames(null);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return FIXTURE.seal.on(bytes.toByteArray(), PaperFixture.MONTH, "x");
    }
  }

  /** Fifty million bytes in fifty thousand, in the place where a paper has its credential. */
  @Test
  void unfoldsNothingOfAStranger() throws IOException {
    byte[] bomb = bomb();

    long before = allocated();
    Reading reading = FIXTURE.reader.read(bomb);
    long taken = allocated() - before;

    assertThat(reading).isEqualTo(new Reading.NotGenuine(Flaw.UNKNOWN_SIGNER));
    assertThat(PaperReader.glimpse(bomb)).isEmpty();
    assertThat(taken).isLessThan(20L * bomb.length + 4_000_000);
  }

  private static byte[] bomb() throws IOException {
    KeyPair stranger = PaperFixture.rsaKeys();
    try (PDDocument document = Loader.loadPDF(unsealed())) {
      new Enclosure(new byte[50_000_000], "x").putInto(document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return new Seal(stranger.getPrivate(), PaperFixture.certificate(stranger))
          .on(bytes.toByteArray(), PaperFixture.MONTH, "x");
    }
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean)
            java.lang.management.ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  @Test
  void showsWhatItEnclosesBeforeItIsBelieved() {
    assertThat(PaperReader.glimpse(SEALED))
        .contains(((Reading.Genuine) FIXTURE.reader.read(SEALED)).credential());
    assertThat(PaperReader.glimpse(new byte[9])).isEmpty();
  }

  @Test
  void knowsNoIssuerUnlessItIsTold() {
    assertThat(new PaperReader(Set.of()).read(SEALED))
        .isEqualTo(new Reading.NotGenuine(Flaw.UNKNOWN_SIGNER));
  }
}
