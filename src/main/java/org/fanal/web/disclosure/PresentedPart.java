package org.fanal.web.disclosure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fanal.credentials.Statement;
import org.fanal.disclosure.Doubt;
import org.fanal.disclosure.FileVerdict;
import org.fanal.kernel.Language;
import org.fanal.web.kit.Bundles;

/** The words of a verdict on a file, in the language of the page; the script says the same. */
record PresentedPart(Language language, FileVerdict verdict) {

  String view() {
    return verdict.statement().isPresent() ? "file-said" : "file";
  }

  Map<String, String> slots() {
    Map<String, String> slots = new HashMap<>();
    slots.put("sort", verdict.valid() ? "" : "no");
    slots.put("headline", Markup.escape(headline()));
    slots.put("checked", Days.utc(language, verdict.checkedAt()));
    slots.put("signature", said(verdict.signature(), "v_valid.genuine.yes"));
    slots.put("time", said(verdict.time(), "v_file.in-time"));
    slots.put("status", said(verdict.status(), "v_file.stands"));
    slots.put("age", "");
    slots.put("list", "");
    verdict.statement().ifPresent(statement -> tell(statement, slots));
    return slots;
  }

  private void tell(Statement statement, Map<String, String> slots) {
    slots.put("language", Markup.escape(statement.language()));
    slots.put("name", Markup.escape(statement.holder().orElse("")));
    slots.put("title", Markup.escape(statement.name()));
    slots.put("issuer", Markup.escape(statement.issuerName()));
    slots.put("description", Markup.escape(statement.description()));
    slots.put("criteria", Markup.escape(statement.criteria()));
    slots.put(
        "since",
        Days.month(language, YearMonth.from(statement.validFrom().atOffset(ZoneOffset.UTC))));
    slots.put(
        "until", Days.day(language, LocalDate.ofInstant(statement.validUntil(), ZoneOffset.UTC)));
  }

  private String headline() {
    return Bundles.say(
        language,
        switch (sort()) {
          case VALID -> "v_valid.title";
          case UNSURE -> "v_file.unsure";
          case NOT -> "v_not.title";
          case FOREIGN -> "v_file.foreign";
        });
  }

  private enum Sort {
    VALID,
    UNSURE,
    NOT,
    FOREIGN
  }

  private Sort sort() {
    if (verdict.signature().isPresent()) {
      return switch (verdict.signature().get()) {
        case NOT_OURS, UNREADABLE, UNAVAILABLE, TOO_LARGE -> Sort.FOREIGN;
        default -> Sort.NOT;
      };
    }
    if (verdict.time().isPresent()) {
      return Sort.NOT;
    }
    return verdict.status().map(PresentedPart::ofStatus).orElse(Sort.VALID);
  }

  private static Sort ofStatus(Doubt doubt) {
    return doubt == Doubt.ENDED ? Sort.NOT : Sort.UNSURE;
  }

  private String said(Optional<Doubt> doubt, String holds) {
    String from = verdict.listFrom().map(at -> Days.utc(language, at)).orElse("");
    String key = doubt.map(each -> "v_doubt." + each.word()).orElse(holds);
    return Markup.escape(Bundles.say(language, key, from));
  }
}
