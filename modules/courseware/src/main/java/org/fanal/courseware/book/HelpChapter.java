package org.fanal.courseware.book;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fanal.courseware.CrisisLine;
import org.fanal.courseware.CrisisLines;
import org.fanal.courseware.CrisisRegion;
import org.fanal.courseware.Html;
import org.fanal.courseware.Wording;
import org.fanal.kernel.Language;

/** Who to call, in every region: a book is read where there is no network. */
final class HelpChapter {

  private HelpChapter() {}

  static Chapter of(CrisisLines lines, Wording words) {
    Language language = words.language();
    Html body = new Html().element("p", lines.notice().in(language));
    lines.regions().forEach(region -> region(region, body, language));
    body.element("p", words.say("book.help.checked", lastChecked(lines)));
    return new Chapter("help.xhtml", words.say("book.help.title"), 1, body.markup());
  }

  private static void region(CrisisRegion region, Html body, Language language) {
    body.element("h2", region.name().in(language)).open("ul");
    for (CrisisLine line : region.lines()) {
      body.open("li").element("strong", line.name().in(language));
      line.shown().ifPresent(number -> body.text(" ").text(number));
      body.text(" ").text(line.detail().in(language)).close("li");
    }
    body.close("ul");
  }

  /** The day since when every line was verified. */
  private static String lastChecked(CrisisLines lines) {
    return lines.regions().stream()
        .map(CrisisRegion::lines)
        .flatMap(List::stream)
        .map(CrisisLine::verifiedOn)
        .min(Comparator.naturalOrder())
        .map(LocalDate::toString)
        .orElse("");
  }
}
