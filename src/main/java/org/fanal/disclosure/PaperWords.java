package org.fanal.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fanal.kernel.Language;
import org.fanal.papers.Fact;
import org.fanal.papers.Paper;
import org.fanal.papers.Verification;
import org.fanal.platform.Sentences;

/** What a share shows, laid out for paper: the same words, in the language of the share. */
final class PaperWords {

  private final Shown shown;
  private final List<Fact> facts = new ArrayList<>();

  private PaperWords(Shown shown) {
    this.shown = shown;
  }

  /**
   * @param credential the instance as it was signed
   */
  static Paper of(Shown shown, Verification verification, byte[] credential) {
    return new Paper(
        shown.language(),
        shown.wording(),
        shown.issuer(),
        shown.title(),
        shown.name(),
        lead(shown),
        new PaperWords(shown).facts(),
        shown.frame().signatories(),
        verification,
        firstInstant(shown.since()),
        credential);
  }

  private static List<String> lead(Shown shown) {
    String since = new PaperWords(shown).say("since", month(shown.language(), shown.since()));
    return Stream.of(shown.frame().lead(), since, shown.limits())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private List<Fact> facts() {
    add("modules", shown.modules());
    add("skills", shown.skills());
    add("practicum", shown.practicum());
    add("hours", List.of(shown.hours()));
    add("assessment", List.of(shown.assessment()));
    add("rules", List.of(shown.rules()));
    add("until", List.of(say("until.day", day(shown.language(), shown.until()))));
    return facts;
  }

  private void add(String heading, List<String> lines) {
    List<String> said = lines.stream().filter(line -> !line.isBlank()).toList();
    if (!said.isEmpty()) {
      facts.add(new Fact(say(heading), said));
    }
  }

  private String say(String key, Object... arguments) {
    return Sentences.say(shown.language(), "statement.paper." + key, arguments);
  }

  /** As in the credential, so that the paper does not tell when it was asked for. */
  private static Instant firstInstant(YearMonth month) {
    return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static String day(Language language, LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(locale(language))
        .format(day);
  }

  private static String month(Language language, YearMonth month) {
    return DateTimeFormatter.ofPattern("MMMM yyyy", locale(language)).format(month);
  }

  private static Locale locale(Language language) {
    return language == Language.FR ? Locale.CANADA_FRENCH : Locale.CANADA;
  }
}
