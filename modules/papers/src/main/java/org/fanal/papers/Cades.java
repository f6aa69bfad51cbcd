package org.fanal.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * A detached CMS signature as ETSI EN 319 142-1 asks for level B-B: it names its certificate and
 * leaves the time to the PDF.
 */
final class Cades {

  private final PrivateKey key;
  private final X509Certificate certificate;

  Cades(PrivateKey key, X509Certificate certificate) {
    this.key = key;
    this.certificate = certificate;
  }

  byte[] sign(InputStream content) {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(signer());
      generator.addCertificates(new JcaCertStore(List.of(certificate)));
      return generator
          .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
          .getEncoded("DER");
    } catch (IOException broken) {
      throw new UncheckedIOException("The content to sign cannot be read", broken);
    } catch (CMSException | OperatorCreationException | GeneralSecurityException unusable) {
      throw new IllegalStateException(
          "This key does not sign papers: " + key.getAlgorithm(), unusable);
    }
  }

  private SignerInfoGenerator signer() throws OperatorCreationException, GeneralSecurityException {
    ContentSigner signer = new JcaContentSignerBuilder("SHA256with" + algorithm()).build(key);
    return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
        .setSignedAttributeGenerator(attributes())
        .build(signer, certificate);
  }

  private String algorithm() {
    return key.getAlgorithm().equals("EC") ? "ECDSA" : key.getAlgorithm();
  }

  private CMSAttributeTableGenerator attributes() throws GeneralSecurityException {
    CMSAttributeTableGenerator usual =
        new DefaultSignedAttributeTableGenerator(
            new AttributeTable(new ASN1EncodableVector())
                .add(PKCSObjectIdentifiers.id_aa_signingCertificateV2, named()));
    return parameters -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
  }

  private SigningCertificateV2 named() throws GeneralSecurityException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
    return new SigningCertificateV2(new ESSCertIDv2(hash));
  }
}
