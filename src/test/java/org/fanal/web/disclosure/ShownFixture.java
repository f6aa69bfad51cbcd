package org.fanal.web.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.fanal.credentials.Wording;
import org.fanal.disclosure.Answer;
import org.fanal.disclosure.Frame;
import org.fanal.disclosure.Shown;
import org.fanal.kernel.Language;

/** Answers as a code gets them. */
final class ShownFixture {

  private ShownFixture() {}

  static Answer valid(Wording wording, Language language) {
    return answer(shown(wording, language, "Maëlle Roy"));
  }

  static Answer valid(String name) {
    return answer(shown(Wording.NEUTRAL, Language.FR, name));
  }

  /** Worded by a template, whose first sentences these are. */
  static Answer led(String lead) {
    return answer(shown(Wording.NEUTRAL, Language.FR, "M. R.", new Frame(2, lead, List.of())));
  }

  static Shown shown(Wording wording, Language language, String name) {
    return shown(wording, language, name, Frame.none());
  }

  private static Shown shown(Wording wording, Language language, String name, Frame frame) {
    return new Shown(
        language,
        wording,
        Optional.of(name),
        "Formation en soutien communautaire, 6 h",
        "Registre des formations communautaires",
        "Règles, version 1",
        YearMonth.of(2026, 11),
        LocalDate.of(2026, 12, 21),
        List.of(),
        List.of("Écoute", "Limites"),
        List.of(),
        "6 h de formation en ligne",
        "Vérification de 12 questions.",
        "Ne confère aucun titre réservé.",
        frame);
  }

  private static Answer answer(Shown shown) {
    return new Answer.Valid(shown, Instant.parse("2026-11-21T15:12:00Z"), "7K3D 9QWX");
  }
}
