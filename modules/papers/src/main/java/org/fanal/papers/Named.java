package org.fanal.papers;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.SignerInformation;

/** Whether the certificate is the one that the signature names: nothing else covers its bytes. */
final class Named {

  private Named() {}

  static boolean in(SignerInformation signer, X509CertificateHolder certificate)
      throws IOException {
    Attribute named =
        signer.getSignedAttributes() == null
            ? null
            : signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    return named != null
        && named.getAttributeValues().length == 1
        && names(named.getAttributeValues()[0], certificate);
  }

  private static boolean names(ASN1Encodable value, X509CertificateHolder certificate)
      throws IOException {
    ESSCertIDv2[] named = SigningCertificateV2.getInstance(value).getCerts();
    return named.length == 1
        && Arrays.equals(named[0].getCertHash(), sha256(certificate.getEncoded()));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("This Java has no SHA-256", missing);
    }
  }
}
