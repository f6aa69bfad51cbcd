package org.fanal.courseware;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fanal.kernel.Language;

/** The terms and sources that a step has met so far, in one language. */
final class StepNotes {

  private final Language language;
  private final Set<String> explained = new HashSet<>();
  private final List<Term> waiting = new ArrayList<>();
  private final List<Source> cited = new ArrayList<>();
  private boolean hasSection;

  StepNotes(Language language) {
    this.language = language;
  }

  /** Whether a heading of this level leaves none out, so that the outline of a page is whole. */
  boolean mayHaveHeading(int level) {
    hasSection |= level == 2;
    return hasSection;
  }

  void mention(Term term) {
    if (explained.add(term.id())) {
      waiting.add(term);
    }
  }

  /** The number of the source in the step's list. */
  int cite(Source source) {
    if (!cited.contains(source)) {
      cited.add(source);
    }
    return cited.indexOf(source) + 1;
  }

  /** The block, with the terms that it is the first to use explained after it. */
  String withGloss(String block) {
    if (waiting.isEmpty()) {
      return block;
    }
    return new Html().open("div", "class", "noted").safe(block).safe(gloss()).close("div").markup();
  }

  /** The terms that wait for their explanation, explained; empty if none does. */
  private String gloss() {
    Html list = new Html().open("dl", "class", "gloss");
    for (Term term : waiting) {
      list.open("dt", "id", "g-" + term.id()).text(headword(term)).close("dt");
      list.open("dd").text(term.definition().in(language)).safe(toGlossary(term)).close("dd");
    }
    waiting.clear();
    return list.close("dl").markup();
  }

  private String toGlossary(Term term) {
    return new Html()
        .open("span", "class", "site")
        .text(" ")
        .open("a", "href", "/glossary#" + term.id())
        .text(Wording.in(language).say("gloss.more"))
        .close("a")
        .close("span")
        .markup();
  }

  private String headword(Term term) {
    String word = term.term().in(language);
    return word.substring(0, 1).toUpperCase(language.locale()) + word.substring(1);
  }

  /** The list of what was cited, closed until asked for; empty if nothing was. */
  String sources() {
    if (cited.isEmpty()) {
      return "";
    }
    Html list = new Html().open("details", "class", "more sources");
    list.element("summary", Wording.in(language).say("sources.title")).open("ol");
    for (int i = 0; i < cited.size(); i++) {
      list.open("li", "id", "s" + (i + 1));
      write(cited.get(i), list);
      list.close("li");
    }
    return list.close("ol").close("details").markup();
  }

  private void write(Source source, Html list) {
    String cite = source.cite().in(language);
    source
        .url()
        .ifPresentOrElse(
            url -> list.open("a", ExternalUrl.attributes(url)).text(cite).close("a"),
            () -> list.text(cite));
  }
}
