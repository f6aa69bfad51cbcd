package org.fanal.papers;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate that an issuer makes for its own key, for those who buy none. PDF readers do not
 * know it until a person tells them to; the bytes are the same each time for an RSA key.
 */
public final class IssuerCertificate {

  private IssuerCertificate() {}

  /**
   * @param neutralName stands in every paper of every wording, so it must not name the field
   */
  public static X509Certificate of(
      KeyPair keys, String neutralName, Instant notBefore, Instant notAfter) {
    X500Name name = new X500NameBuilder().addRDN(BCStyle.CN, neutralName).build();
    try {
      X509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              name,
              serial(keys),
              Date.from(notBefore),
              Date.from(notAfter),
              name,
              keys.getPublic());
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      builder.addExtension(Extension.keyUsage, true, usage());
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder.build(new JcaContentSignerBuilder(algorithm(keys)).build(keys.getPrivate())));
    } catch (CertIOException | OperatorCreationException | GeneralSecurityException unusable) {
      throw new IllegalArgumentException(
          "No certificate for a key of kind " + keys.getPublic().getAlgorithm(), unusable);
    }
  }

  private static KeyUsage usage() {
    return new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
  }

  private static String algorithm(KeyPair keys) {
    return keys.getPublic().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
  }

  private static BigInteger serial(KeyPair keys) throws GeneralSecurityException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(keys.getPublic().getEncoded());
    return new BigInteger(1, Arrays.copyOf(hash, 16));
  }
}
