package org.fanal.papers;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;

/**
 * The parts of a CMS signature that the signature does not cover: each has just one right value
 * (RFC 5652, 5.1 and 5.3), so that two different files are never both genuine.
 */
final class Strict {

  private static final int VERSION = 1;

  private Strict() {}

  static boolean holds(CMSSignedData signed, X509CertificateHolder certificate) {
    SignedData whole = SignedData.getInstance(signed.toASN1Structure().getContent());
    return whole.getSignerInfos().size() == 1
        && CMSObjectIdentifiers.signedData.equals(signed.toASN1Structure().getContentType())
        && isVersionOne(whole.getVersion())
        && isDetached(whole)
        && isSigner(whole, whole.getSignerInfos().getObjectAt(0), certificate);
  }

  /** What was read is compared as it would be written: the library reads tags leniently. */
  private static boolean isSigner(
      SignedData whole, ASN1Encodable read, X509CertificateHolder certificate) {
    SignerInfo signer = SignerInfo.getInstance(read.toASN1Primitive());
    return signer.toASN1Primitive().equals(read.toASN1Primitive())
        && isOfSigner(whole, signer)
        && isSigner(signer, certificate);
  }

  private static boolean isDetached(SignedData whole) {
    return CMSObjectIdentifiers.data.equals(whole.getEncapContentInfo().getContentType())
        && whole.getEncapContentInfo().getContent() == null
        && whole.getCRLs() == null;
  }

  private static boolean isOfSigner(SignedData whole, SignerInfo signer) {
    return whole.getDigestAlgorithms().size() == 1
        && whole.getDigestAlgorithms().getObjectAt(0).equals(signer.getDigestAlgorithm());
  }

  private static boolean isSigner(SignerInfo signer, X509CertificateHolder certificate) {
    IssuerAndSerialNumber named = new IssuerAndSerialNumber(certificate.toASN1Structure());
    return isVersionOne(signer.getVersion())
        && signer.getSID().getId().toASN1Primitive().equals(named.toASN1Primitive())
        && NISTObjectIdentifiers.id_sha256.equals(signer.getDigestAlgorithm().getAlgorithm())
        && signer.getUnauthenticatedAttributes() == null;
  }

  private static boolean isVersionOne(ASN1Integer version) {
    return version.hasValue(VERSION);
  }
}
