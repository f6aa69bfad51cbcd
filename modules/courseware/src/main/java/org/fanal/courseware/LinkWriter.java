package org.fanal.courseware;

import java.util.Optional;
import org.commonmark.node.Link;
import org.fanal.kernel.ContentIds;

/** Writes links by their scheme; one that leads nowhere is reported and leaves its words. */
final class LinkWriter {

  private final Surroundings around;
  private final StepNotes notes;
  private final ProseWriter prose;

  LinkWriter(Surroundings around, StepNotes notes, ProseWriter prose) {
    this.around = around;
    this.notes = notes;
    this.prose = prose;
  }

  void write(Link link) {
    String destination = link.getDestination();
    String scheme = destination.replaceFirst(":.*", "");
    String rest = destination.substring(Math.min(destination.length(), scheme.length() + 1));
    switch (scheme) {
      case "term" -> term(link, rest);
      case "source" -> source(link, rest);
      case "lesson" -> inside(link, around.targets().lesson(rest), "lesson", rest);
      case "scenario" -> inside(link, around.targets().scenario(rest), "scenario", rest);
      case "lang" -> foreign(link, rest);
      case "https" -> outside(link);
      default -> refuse(link);
    }
  }

  private void term(Link link, String id) {
    Optional<Term> term = around.term(id);
    if (term.isEmpty()) {
      deadEnd(link, "term", id, "Add it to glossary.yaml or correct the id.");
      return;
    }
    notes.mention(term.get());
    anchor(link, "class", "term", "href", "#g-" + id);
  }

  private void source(Link link, String id) {
    Optional<Source> source = around.source(id);
    if (source.isEmpty()) {
      deadEnd(link, "source", id, "Add it to sources.yaml or correct the id.");
      return;
    }
    int number = notes.cite(source.get());
    prose.children(link);
    prose
        .out()
        .open(
            "a",
            "class",
            "ref",
            "href",
            "#s" + number,
            "aria-label",
            around.wording().say("source.ref", number))
        .text(Integer.toString(number))
        .close("a");
  }

  private void inside(Link link, Optional<String> address, String kind, String id) {
    if (address.isEmpty()) {
      deadEnd(link, kind, id, "Correct the id; links lead to this module only.");
      return;
    }
    anchor(link, "href", address.get());
  }

  private void foreign(Link link, String tag) {
    if (!tag.matches("[a-z]{2,3}")) {
      prose.problem(link, "“" + tag + "” is no language.", "Write its code, such as lang:en.");
    }
    prose.out().open("span", "lang", tag);
    prose.children(link);
    prose.out().close("span");
  }

  private void outside(Link link) {
    Optional<String> url = ExternalUrl.of(link.getDestination());
    if (url.isEmpty()) {
      refuse(link);
      return;
    }
    anchor(link, ExternalUrl.attributes(url.get()));
  }

  private void anchor(Link link, String... attributes) {
    prose.out().open("a", attributes);
    prose.children(link);
    prose.out().close("a");
  }

  private void deadEnd(Link link, String kind, String id, String mend) {
    String shown = ContentIds.isValid(id) ? id : "?";
    prose.problem(link, "This link leads to an unknown " + kind + " (" + shown + ").", mend);
    prose.children(link);
  }

  private void refuse(Link link) {
    prose.problem(
        link,
        "A link may not lead to “" + link.getDestination() + "”.",
        "Use term:, source:, lesson:, scenario:, lang: or a plain https address.");
    prose.children(link);
  }
}
