package org.fanal.bench;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.fanal.credentials.Achievement;
import org.fanal.credentials.Claims;
import org.fanal.credentials.Credentials;
import org.fanal.credentials.InstanceId;
import org.fanal.credentials.Issuer;
import org.fanal.credentials.SignedCredential;
import org.fanal.credentials.SigningKey;
import org.fanal.credentials.StatusList;
import org.fanal.credentials.StatusRef;
import org.fanal.credentials.SubjectId;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;
import org.fanal.papers.Fact;
import org.fanal.papers.IssuerCertificate;
import org.fanal.papers.Paper;
import org.fanal.papers.Papers;
import org.fanal.papers.Seal;
import org.fanal.papers.Verification;

/** Signs and prints a module statement of the usual length, without the application. */
final class SampleIssuer {

  static final URI LIST = URI.create("https://demo.fanal.example/status/k3v9");

  private static final YearMonth MONTH = YearMonth.of(2020, 1);
  private static final LocalDate UNTIL = LocalDate.of(2099, 1, 31);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String SKILL =
      "Poser des questions ouvertes qui laissent la personne définir son mieux-être";

  final Issuer issuer =
      new Issuer(
          URI.create("did:web:demo.fanal.example"),
          new Text("Fanal, école de pairs aidants", "Fanal, school of peer helpers"),
          new Text("Formation continue", "Continuing education"));
  final SigningKey key = SigningKey.generate("key-1");
  private final Credentials credentials = new Credentials(issuer, key);

  SignedCredential sign() {
    StatusRef place = new StatusRef(LIST, RANDOM.nextInt(StatusList.LENGTH));
    return credentials.sign(claims(), InstanceId.fresh(), SubjectId.fresh(), place);
  }

  /** With an RSA key of its own, as long as the application's. */
  Papers press() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(3072);
      KeyPair pair = generator.generateKeyPair();
      return new Papers(
          new Seal(
              pair.getPrivate(),
              IssuerCertificate.of(
                  pair,
                  "Formation continue",
                  Instant.parse("2020-01-01T00:00:00Z"),
                  Instant.parse("2050-01-01T00:00:00Z"))));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  Paper paper() {
    return new Paper(
        Language.FR,
        Wording.NEUTRAL,
        issuer.nameIn(Wording.NEUTRAL, Language.FR),
        "Formation en soutien communautaire",
        Optional.of("Zoé Œuvrard-Ŵyn"),
        List.of("qui a suivi 6 h 31 min de formation."),
        List.of(
            new Fact("Ce qui a été appris", Collections.nCopies(7, SKILL)),
            new Fact("Durée", List.of("6 h 31 min de formation en ligne")),
            new Fact("Validité", List.of("jusqu’au 31 janvier 2099"))),
        List.of(),
        new Verification(
            "verifier.example/v",
            "https://verifier.example/v#7K3D9QWX2MPAH5TE0VRB8NCJ4FZ",
            "7K3-D9Q-WX2-MPA-H5T-E0V-RB8-NCJ-4FZ"),
        Instant.parse("2020-01-01T00:00:00Z"),
        sign().bytes());
  }

  private static Claims claims() {
    return new Claims(
        Language.FR,
        Wording.NEUTRAL,
        new Achievement(
            Achievement.anonymousId(),
            "CertificateOfCompletion",
            "Formation en soutien communautaire, 6 h 31 min",
            "Relevé de formation non universitaire. Ne confère aucun titre réservé.",
            String.join("\n", Collections.nCopies(7, "- " + SKILL))),
        Optional.of("6 h 31 min de formation en ligne"),
        Optional.of("Zoé Œuvrard-Ŵyn"),
        MONTH,
        UNTIL);
  }
}
