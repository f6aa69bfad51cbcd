package org.fanal.web.disclosure;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.fanal.credentials.Statement;
import org.fanal.disclosure.Doubt;
import org.fanal.disclosure.FileVerdict;
import org.fanal.kernel.Language;

/** Verdicts as files get them. */
final class VerdictFixture {

  private static final Instant NOW = Instant.parse("2026-11-21T15:12:00Z");

  private VerdictFixture() {}

  static FileVerdict doubted(Doubt doubt) {
    return FileVerdict.unsigned(doubt, NOW);
  }

  static FileVerdict standing(Language language) {
    return standing(language, "Formation en soutien communautaire, 6 h");
  }

  static FileVerdict standing(Language language, String title) {
    return new FileVerdict(
        NOW,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Instant.parse("2026-11-21T15:00:00Z")),
        Optional.of(statement(language, title)));
  }

  private static Statement statement(Language language, String title) {
    return new Statement(
        "urn:uuid:2f0c1ad4-6f0e-4a52-9b0c-9a1f64a1d9b7",
        URI.create("did:web:registre.example"),
        "Registre des formations communautaires",
        language.tag(),
        URI.create("urn:uuid:2f0c1ad4-6f0e-4a52-9b0c-9a1f64a1d9b8"),
        title,
        "Écoute, limites.",
        "Vérification de 12 questions.",
        Optional.of("Maëlle Roy"),
        Instant.parse("2026-11-01T00:00:00Z"),
        Instant.parse("2026-12-21T23:59:59Z"),
        Optional.empty());
  }
}
