package org.fanal.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Bytes split at their signature. The two ranges and the signature between them make up the whole
 * file, and what stands between them is hexadecimal digits and nothing else: no byte is free.
 */
final class SealedBytes {

  private static final Pattern DIGITS = Pattern.compile("<(?:[0-9A-F]{2})++>");

  private static final int LONGEST = 64 * 1024;
  private static final Pattern RANGES =
      Pattern.compile("/ByteRange\\s*\\[\\s*0\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*\\]");

  private final byte[] content;
  private final byte[] signature;
  private final int[] range;

  private SealedBytes(byte[] content, byte[] signature, int[] range) {
    this.content = content;
    this.signature = signature;
    this.range = range;
  }

  /** Nothing of the file is unfolded for it: the ranges stand in plain text, and only once. */
  static Optional<SealedBytes> of(byte[] bytes) {
    List<int[]> ranges =
        RANGES
            .matcher(text(bytes, 0, bytes.length))
            .results()
            .limit(2)
            .map(SealedBytes::range)
            .toList();
    return ranges.size() == 1 && isWhole(ranges.get(0), bytes.length)
        ? of(bytes, ranges.get(0))
        : Optional.empty();
  }

  private static Optional<SealedBytes> of(byte[] bytes, int[] range) {
    int start = range[1];
    int end = range[2];
    String between = text(bytes, start, end);
    if (!DIGITS.matcher(between).matches()) {
      return Optional.empty();
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream(bytes.length);
    content.write(bytes, 0, start);
    content.write(bytes, end, bytes.length - end);
    byte[] digits = HexFormat.of().parseHex(between, 1, between.length() - 1);
    return Optional.of(new SealedBytes(content.toByteArray(), digits, range));
  }

  /** Whether the one signature that the file shows to readers is this one. */
  boolean isThatOf(PDSignature signature) {
    return Arrays.equals(range, signature.getByteRange());
  }

  boolean isIntact() {
    try {
      CMSSignedData signed = signed();
      Optional<X509CertificateHolder> holder = holder();
      return holder.isPresent()
          && Strict.holds(signed, holder.get())
          && isPadded(signed)
          && Named.in(signed.getSignerInfos().iterator().next(), holder.get())
          && verifies(signed.getSignerInfos().iterator().next());
    } catch (CMSException | OperatorCreationException | IOException | RuntimeException changed) {
      // The library throws unchecked exceptions, too, at bytes that are no signature.
      return false;
    }
  }

  private boolean verifies(SignerInformation signer)
      throws CMSException, OperatorCreationException {
    Optional<X509Certificate> certificate = signer();
    return certificate.isPresent()
        && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.get()));
  }

  private CMSSignedData signed() throws CMSException {
    return new CMSSignedData(
        new CMSProcessableByteArray(content), new ByteArrayInputStream(signature));
  }

  /** The one certificate in the signature. */
  Optional<X509Certificate> signer() {
    try {
      Optional<X509CertificateHolder> holder = holder();
      return holder.isPresent()
          ? Optional.of(new JcaX509CertificateConverter().getCertificate(holder.get()))
          : Optional.empty();
    } catch (CMSException | GeneralSecurityException changed) {
      return Optional.empty();
    }
  }

  private Optional<X509CertificateHolder> holder() throws CMSException {
    Collection<X509CertificateHolder> holders = signed().getCertificates().getMatches(null);
    return holders.size() == 1 ? Optional.of(holders.iterator().next()) : Optional.empty();
  }

  /** Behind the signature there are zeros up to the place that was kept for it. */
  private boolean isPadded(CMSSignedData signed) throws IOException {
    byte[] der = signed.toASN1Structure().getEncoded("DER");
    byte[] padded = Arrays.copyOf(der, signature.length);
    return Arrays.equals(padded, signature);
  }

  private static boolean isWhole(int[] range, int length) {
    long end = (long) range[2] + range[3];
    int between = range[2] - range[1];
    return range[1] > 0 && between > 0 && between <= LONGEST && end == length;
  }

  private static int[] range(MatchResult found) {
    return new int[] {
      0,
      Integer.parseInt(found.group(1)),
      Integer.parseInt(found.group(2)),
      Integer.parseInt(found.group(3))
    };
  }

  private static String text(byte[] bytes, int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }
}
