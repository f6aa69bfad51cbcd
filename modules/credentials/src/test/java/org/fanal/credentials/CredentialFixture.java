package org.fanal.credentials;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;

/** A demo issuer with two keys, its list, and certificates worded in every way. */
final class CredentialFixture {

  static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  static final URI LIST = URI.create("https://demo.fanal.example/status/k3v9");
  static final URI OTHER_LIST = URI.create("https://demo.fanal.example/status/m7q2");
  static final int INDEX = 94_567;
  static final int REVOKED_INDEX = 12_345;

  final Issuer issuer =
      new Issuer(
          URI.create("did:web:demo.fanal.example"),
          new Text("Fanal, école de pairs aidants", "Fanal, school of peer helpers"),
          new Text("Fanal, formation continue", "Fanal, continuing education"));
  final SigningKey key = SigningKey.generate("key-1");
  final SigningKey nextKey = SigningKey.generate("key-2");
  final DidDocument did =
      DidDocument.of(issuer, List.of(key.verifyingKey(), nextKey.verifyingKey()));
  final Credentials credentials = new Credentials(issuer, key);
  final Verifier verifier = new Verifier(did);
  final StatusList list = StatusList.empty().with(REVOKED_INDEX);

  SignedCredential aCertificate() {
    return sign(claims(Language.FR, Wording.FULL, Optional.of("Zoé Œuvrard")), INDEX);
  }

  SignedCredential sign(Claims claims, int index) {
    return credentials.sign(
        claims,
        new InstanceId(UUID.fromString("2f0c1ad4-6f0e-4a52-9b0c-9a1f64a1d9b7")),
        SubjectId.fresh(),
        new StatusRef(LIST, index));
  }

  byte[] statusList() {
    return statusList(list, StatusEpoch.around(NOW, Duration.ofMinutes(15)));
  }

  byte[] statusList(StatusList bits, StatusEpoch epoch) {
    return StatusListCredential.sign(bits, LIST, epoch, issuer, key).bytes();
  }

  Verdict verdict(byte[] credential) {
    return verifier.verify(credential, statusList(), NOW);
  }

  static Claims claims(Language language, Wording wording, Optional<String> holder) {
    return new Claims(
        language,
        wording,
        wording == Wording.FULL ? recovery(language) : neutral(language),
        Optional.of(language == Language.FR ? "6 h de formation." : "6 hours of training."),
        holder,
        YearMonth.of(2026, 11),
        LocalDate.of(2027, 1, 31));
  }

  private static Achievement recovery(Language language) {
    URI id = URI.create("https://demo.fanal.example/achievements/m1");
    return language == Language.FR
        ? new Achievement(
            id,
            "Course",
            "Relevé de module : Rétablissement",
            "Module « Rétablissement » de la formation de pair aidant.",
            "Leçons lues, deux mises en situation, vérification réussie à 80 %.")
        : new Achievement(
            id,
            "Course",
            "Module statement: Recovery",
            "The module “Recovery” of the training of peer helpers.",
            "Lessons read, two scenarios, check passed at 80%.");
  }

  private static Achievement neutral(Language language) {
    URI id = Achievement.anonymousId();
    return language == Language.FR
        ? new Achievement(
            id, "Course", "Formation en soutien communautaire", "Cours en ligne.", "Cours suivi.")
        : new Achievement(
            id, "Course", "Training in community support", "Online course.", "Course taken.");
  }
}
