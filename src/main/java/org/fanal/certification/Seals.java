package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.KeyPair;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Set;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.fanal.papers.IssuerCertificate;
import org.fanal.papers.Paper;
import org.fanal.papers.PaperReader;
import org.fanal.papers.Papers;
import org.fanal.papers.Printing;
import org.fanal.papers.Seal;
import org.fanal.platform.Hashes;

/**
 * Prints papers, seals them with the issuer's RSA key and knows them again. The certificate that a
 * seal carries is made by the issuer for its own key and is the same at every start.
 */
@ApplicationScoped
public class Seals {

  /** Before anything that a paper may tell as its time; the key set says which keys count. */
  private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");

  private static final Instant UNTIL = Instant.parse("2050-01-01T00:00:00Z");

  private IssuerIdentity identity;
  private X509Certificate certificate;
  private Papers papers;

  protected Seals() {}

  @Inject
  public Seals(IssuerIdentity identity, SigningKeys keys) {
    this.identity = identity;
    KeyPair pair = keys.seal();
    String name = identity.issuer().nameIn(Wording.NEUTRAL, Language.FR);
    certificate = IssuerCertificate.of(pair, name, FROM, UNTIL);
    papers = new Papers(new Seal(pair.getPrivate(), certificate));
  }

  public Printing print(Paper paper) {
    return papers.print(paper);
  }

  /** The characters of a text that no paper can draw. */
  Set<String> unprintable(String text) {
    return papers.unprintable(text);
  }

  /** Knows papers of the keys that are published now. */
  public PaperReader reader() {
    return new PaperReader(identity.keySet().keys());
  }

  /** What a program that reads PDF can be told to trust, in DER. */
  public byte[] certificate() {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException impossible) {
      throw new IllegalStateException("The certificate has no bytes", impossible);
    }
  }

  /** The SHA-256 of that certificate, by which people compare two of them. */
  public byte[] fingerprint() {
    return Hashes.sha256(certificate());
  }
}
