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
import java.util.Optional;
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

  private static final Pattern DIGITS = Pattern.compile("<(?:[0-9A-F]{2})+>");

  private final byte[] content;
  private final byte[] signature;

  private SealedBytes(byte[] content, byte[] signature) {
    this.content = content;
    this.signature = signature;
  }

  static Optional<SealedBytes> of(byte[] bytes, PDSignature signature) {
    int[] range = signature.getByteRange();
    if (range == null || range.length != 4 || !isWhole(range, bytes.length)) {
      return Optional.empty();
    }
    int start = range[1];
    int end = range[2];
    String between = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    if (!DIGITS.matcher(between).matches()) {
      return Optional.empty();
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream(bytes.length);
    content.write(bytes, 0, start);
    content.write(bytes, end, bytes.length - end);
    byte[] digits = HexFormat.of().parseHex(between, 1, between.length() - 1);
    return Optional.of(new SealedBytes(content.toByteArray(), digits));
  }

  boolean isIntact() {
    try {
      CMSSignedData signed = signed();
      Optional<X509CertificateHolder> holder = holder();
      return holder.isPresent()
          && Strict.holds(signed, holder.get())
          && isPadded(signed)
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
    return range[0] == 0 && range[1] > 0 && range[2] > range[1] && range[3] >= 0 && end == length;
  }
}
