package org.fanal.courseware.book;

import java.util.List;
import org.fanal.courseware.Choice;
import org.fanal.courseware.Ending;
import org.fanal.courseware.Html;
import org.fanal.courseware.Line;
import org.fanal.courseware.Node;
import org.fanal.courseware.Scenario;
import org.fanal.courseware.Wording;

/** A scenario to be played by following links: moments, choices and what follows each. */
final class ScenarioChapter {

  private final Scenario scenario;
  private final Wording words;
  private final Html out = new Html();

  private ScenarioChapter(Scenario scenario, Wording words) {
    this.scenario = scenario;
    this.words = words;
  }

  static Chapter of(Scenario scenario, Wording words) {
    ScenarioChapter writer = new ScenarioChapter(scenario, words);
    writer.opening();
    List<Node> nodes = scenario.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      writer.node(nodes.get(i), i + 1);
    }
    return new Chapter(
        file(scenario.id().value()),
        words.say("book.scenario", scenario.title().in(words.language())),
        1,
        writer.out.markup());
  }

  static String file(String scenario) {
    return "scenario-" + scenario + ".xhtml";
  }

  private void opening() {
    scenario.contentNote().ifPresent(note -> out.element("p", note.in(words.language())));
    out.element("p", scenario.setting().in(words.language()));
    link(scenario.start(), words.say("book.scenario.start"));
  }

  private void node(Node node, int number) {
    out.open("section", "id", node.id(), "class", "moment")
        .element("h2", words.say("book.scenario.node", number));
    node.lines().forEach(this::line);
    if (!node.choices().isEmpty()) {
      choices(node);
    }
    node.ending().ifPresent(this::ending);
    out.close("section");
    node.choices().forEach(choice -> followed(node, choice));
  }

  private void line(Line line) {
    out.open("p");
    switch (line.speaker()) {
      case YOU -> out.element("strong", words.say("book.scenario.you")).text(" ");
      case OTHER ->
          line.name().ifPresent(name -> out.element("strong", name.in(words.language())).text(" "));
      case ASIDE -> {}
    }
    out.text(line.say().in(words.language())).close("p");
  }

  private void choices(Node node) {
    out.element("h3", words.say("book.scenario.choose")).open("ul");
    for (Choice choice : node.choices()) {
      out.open("li")
          .open("a", "href", "#" + after(node, choice))
          .text(choice.say().in(words.language()))
          .close("a")
          .close("li");
    }
    out.close("ul");
  }

  private void followed(Node node, Choice choice) {
    out.open("section", "id", after(node, choice), "class", "followed")
        .element("h2", words.say("book.scenario.choice"))
        .element("p", choice.say().in(words.language()))
        .element("p", choice.feedback().in(words.language()));
    link(choice.to(), words.say("book.scenario.go"));
    out.close("section");
  }

  private void ending(Ending ending) {
    out.element("h3", words.say(ending.safe() ? "book.scenario.safe" : "book.scenario.again"))
        .element("p", ending.closing().in(words.language()));
    ending.resumeAt().ifPresent(node -> link(node, words.say("book.scenario.back")));
  }

  private void link(String node, String text) {
    out.open("p").open("a", "href", "#" + node).text(text).close("a").close("p");
  }

  /** Ids of nodes and choices have no dot, so that this one meets no other. */
  private static String after(Node node, Choice choice) {
    return node.id() + "." + choice.id();
  }
}
