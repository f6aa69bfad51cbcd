package org.fanal.web.disclosure;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.fanal.credentials.StatusRef;
import org.fanal.credentials.wallet.Presentation;
import org.fanal.disclosure.Showing;
import org.fanal.disclosure.ShowingOutcome;

/** What wallets are asked and show. */
final class ShowingFixture {

  static final Map<String, String> ALL =
      Map.of(
          "title", "Formation en soutien communautaire, 6 h",
          "description", "Écoute, limites.",
          "criteria", "Évaluation de 12 questions.",
          "issued_by", "Registre des formations communautaires",
          "language", "fr",
          "holder", "Maëlle Roy");

  private static final Instant NOW = Instant.parse("2026-11-21T15:12:00Z");

  private ShowingFixture() {}

  static Showing asked() {
    return new Showing(
        "a-handle", "openid4vp://?client_id=x&request_uri=y", NOW, "M4 4h1v1h-1z", 29);
  }

  static ShowingOutcome shows(Map<String, String> says) {
    StatusRef place = new StatusRef(URI.create("https://registre.example/status/1.jwt"), 7);
    return new ShowingOutcome.Shows(
        new Presentation.Told(
            says,
            Instant.parse("2026-11-01T00:00:00Z"),
            Instant.parse("2026-12-21T23:59:59Z"),
            place),
        NOW);
  }
}
