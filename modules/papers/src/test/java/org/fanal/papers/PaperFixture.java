package org.fanal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanal.credentials.Achievement;
import org.fanal.credentials.Claims;
import org.fanal.credentials.Credentials;
import org.fanal.credentials.InstanceId;
import org.fanal.credentials.Issuer;
import org.fanal.credentials.SigningKey;
import org.fanal.credentials.StatusRef;
import org.fanal.credentials.SubjectId;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;

/** An issuer with its seal, and papers in every language and wording. */
final class PaperFixture {

  static final Instant MONTH = Instant.parse("2026-11-01T00:00:00Z");
  static final String HOLDER = "Zoé Œuvrard-Ŵyn Ÿ Ç";

  final KeyPair keys = rsaKeys();
  final X509Certificate certificate = certificate(keys);
  final Seal seal = new Seal(keys.getPrivate(), certificate);
  final Papers papers = new Papers(seal);
  final PaperReader reader = new PaperReader(Set.of(keys.getPublic()));
  final Issuer issuer =
      new Issuer(
          URI.create("did:web:verifier.example"),
          new Text("Fanal, école de pairs aidants", "Fanal, school of peer helpers"),
          new Text("Formation continue", "Continuing education"));
  private final Credentials credentials = new Credentials(issuer, SigningKey.generate("key-1"));

  byte[] sealed(Paper paper) {
    Printing printing = papers.print(paper);
    assertThat(printing).isInstanceOf(Printing.Printed.class);
    return ((Printing.Printed) printing).bytes();
  }

  Paper aPaper() {
    return paper(Language.FR, Wording.FULL, Optional.of(HOLDER));
  }

  Paper paper(Language language, Wording wording, Optional<String> holder) {
    boolean full = wording == Wording.FULL;
    return new Paper(
        language,
        wording,
        full
            ? new Text("Fanal, école de pairs aidants", "Fanal, school of peer helpers")
                .in(language)
            : new Text("Formation continue", "Continuing education").in(language),
        title(language, wording),
        holder,
        List.of(
            new Text("qui a suivi 180 heures de formation.", "who took 180 hours of training.")
                .in(language),
            "Certificat de formation non universitaire. Ne confère aucun titre réservé."),
        facts(language, wording),
        List.of("Solange Picard", "Thierno Bah"),
        new Verification(
            "verifier.example/v",
            "https://verifier.example/v#7K3D9QWX2MPAH5TE0VRB8NCJ4FZ",
            "7K3D 9QWX 2MPA H5TE 0VRB 8NCJ 4FZ"),
        MONTH,
        credential(language, wording, holder));
  }

  /** Where the metadata, which are never compressed, say a word that may be another. */
  static int metadataOf(byte[] pdf) {
    return new String(pdf, StandardCharsets.ISO_8859_1).indexOf("identification schema");
  }

  static Stream<PaperCase> everyWay() {
    return Stream.of(Language.values())
        .flatMap(l -> Stream.of(Wording.values()).map(w -> new PaperCase(l, w)));
  }

  record PaperCase(Language language, Wording wording) {}

  private byte[] credential(Language language, Wording wording, Optional<String> holder) {
    Achievement achievement =
        wording == Wording.FULL
            ? new Achievement(
                URI.create("https://demo.fanal.example/achievements/peers"),
                "CertificateOfCompletion",
                title(language, wording),
                "Formation de pair aidant en santé mentale.",
                "Examen et stage réussis.")
            : new Achievement(
                Achievement.anonymousId(),
                "CertificateOfCompletion",
                title(language, wording),
                "Formation",
                "Formation suivie.");
    return credentials
        .sign(
            new Claims(
                language,
                wording,
                achievement,
                Optional.of("180 h"),
                holder,
                YearMonth.of(2026, 11),
                LocalDate.of(2027, 1, 31)),
            new InstanceId(UUID.fromString("2f0c1ad4-6f0e-4a52-9b0c-9a1f64a1d9b7")),
            SubjectId.fresh(),
            new StatusRef(URI.create("https://verifier.example/status/k3v9"), 94_567))
        .bytes();
  }

  private static String title(Language language, Wording wording) {
    return wording == Wording.FULL
        ? new Text(
                "Certificat en intervention par les pairs",
                "Certificate of peer support in mental health")
            .in(language)
        : new Text("Formation en soutien communautaire", "Training in community support")
            .in(language);
  }

  private static List<Fact> facts(Language language, Wording wording) {
    Fact hours =
        new Fact(new Text("Durée", "Length").in(language), List.of("180 h", "60 h + 120 h"));
    Fact valid =
        new Fact(
            new Text("Validité", "Validity").in(language),
            List.of("2026-11 – 2027-01 « » ’ \u00a0\u202f…"));
    Fact modules =
        new Fact(
            "Modules",
            List.of(
                "Rétablissement, 7 h",
                "Recovery, 7 h",
                "Anti-stigmatisation, 7 h",
                "Principe de l’aidant, savoir expérientiel et dévoilement de soi, 6 h",
                "Limites, éthique, confidentialité et droit, 8 h",
                "Crise et suicide : rester et passer le relais, 6 h",
                "Animation de groupe et leadership partagé, 6 h",
                "Travailler en équipe, intégrer un milieu, 5 h",
                "Droits, pair-advocacy et orientation, 4 h",
                "Jumelage, pratique réflexive et soin de soi, 4 h"));
    Fact practice =
        new Fact(
            new Text("Stage, 120 heures", "Practicum, 120 hours").in(language),
            List.of("Groupe communautaire. Au moins 40 heures auprès des personnes."));
    return wording == Wording.FULL
        ? List.of(hours, modules, practice, valid)
        : List.of(hours, valid);
  }

  static X509Certificate certificate(KeyPair keys) {
    return IssuerCertificate.of(
        keys,
        "Formation continue",
        Instant.parse("2026-01-01T00:00:00Z"),
        Instant.parse("2036-01-01T00:00:00Z"));
  }

  static KeyPair rsaKeys() {
    return keys("RSA", 2048);
  }

  static KeyPair keys(String algorithm, int size) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(size);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
