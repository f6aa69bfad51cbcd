package org.fanal.web.disclosure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.fanal.credentials.wallet.Presentation;
import org.fanal.disclosure.Showing;
import org.fanal.disclosure.ShowingOutcome;
import org.fanal.kernel.Language;
import org.fanal.platform.Sentences;

/** The places of the two pages on what a wallet shows. */
final class ShowingPart {

  private ShowingPart() {}

  static Map<String, String> asked(Language language, Showing showing) {
    return Map.of(
        "size", Integer.toString(showing.qrSize()),
        "squares", showing.qrPath(),
        "link", Markup.escape(showing.link()),
        "handle", Markup.escape(showing.handle()),
        "until", Days.utc(language, showing.until()));
  }

  /** Empty for what the wallet kept back; limits are said in any case. */
  static Map<String, String> shown(Language language, ShowingOutcome.Shows shows) {
    Presentation.Told told = shows.told();
    return Map.ofEntries(
        Map.entry("until", Days.day(language, LocalDate.ofInstant(told.until(), ZoneOffset.UTC))),
        Map.entry("checked", Days.utc(language, shows.checkedAt())),
        Map.entry(
            "since", Days.month(language, YearMonth.from(told.from().atOffset(ZoneOffset.UTC)))),
        Map.entry("language", said(told, "language").orElse(language.tag())),
        Map.entry("holder", said(told, "holder").orElse("")),
        Map.entry("title", said(told, "title").orElse("")),
        Map.entry("issuer", said(told, "issued_by").orElse("")),
        Map.entry("description", said(told, "description").orElse("")),
        Map.entry("criteria", said(told, "criteria").orElse("")),
        Map.entry("limits", said(told, "criteria").map(inThere -> "").orElse(limits(language))));
  }

  private static Optional<String> said(Presentation.Told told, String name) {
    return Optional.ofNullable(told.says().get(name)).map(Markup::escape);
  }

  private static String limits(Language language) {
    return Markup.escape(Sentences.say(language, "statement.limits.reserve"));
  }
}
