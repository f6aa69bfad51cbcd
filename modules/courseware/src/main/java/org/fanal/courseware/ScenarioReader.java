package org.fanal.courseware;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.kernel.ScenarioId;
import org.fanal.kernel.Text;

/** Reads a scenario's file; {@link ScenarioPaths} then walks its branches. */
final class ScenarioReader {

  private final Problems problems;
  private final Ids nodeIds;
  private final Ids choiceIds;

  ScenarioReader(Problems problems) {
    this.problems = problems;
    this.nodeIds = new Ids("node", problems);
    this.choiceIds = new Ids("choice", problems);
  }

  /** {@code expected} is the id that module.yaml calls it by. */
  Optional<Scenario> read(SourceFile file, String expected) {
    return Yaml.read(file, problems).flatMap(map -> read(map, expected));
  }

  private Optional<Scenario> read(YamlMap map, String expected) {
    Optional<String> id = map.id("id");
    if (id.isPresent() && !id.get().equals(expected)) {
      map.problem("id", "The id is not the file's name.", "Write id: " + expected + ".");
    }
    Optional<Text> title = map.text("title");
    Optional<Text> note = map.optionalText("contentNote");
    Optional<Text> setting = map.text("setting");
    Optional<String> start = map.id("start");
    List<ScenarioNode> nodes = map.maps("nodes").stream().flatMap(this::node).toList();
    map.close();
    new ScenarioPaths(map, problems, nodes).check(start);
    if (id.isEmpty() || title.isEmpty() || setting.isEmpty() || start.isEmpty()) {
      return Optional.empty();
    }
    List<Node> scenes = nodes.stream().map(ScenarioNode::node).toList();
    return Optional.of(
        new Scenario(
            new ScenarioId(expected), title.get(), note, setting.get(), start.get(), scenes));
  }

  private Stream<ScenarioNode> node(YamlMap map) {
    Optional<String> id = map.id("id");
    List<Line> lines = map.optionalMaps("lines").stream().flatMap(this::line).toList();
    List<Choice> choices = map.optionalMaps("choices").stream().flatMap(this::choice).toList();
    Optional<Ending> ending = map.has("end") ? ending(map) : Optional.empty();
    if (map.has("end") == !choices.isEmpty()) {
      map.problem(
          "id", "A node has choices or an end, one of the two.", "Add choices, or end: safe.");
    }
    map.close();
    if (id.isEmpty() || !nodeIds.claim(id.get(), map.file(), map.line("id"))) {
      return Stream.empty();
    }
    return Stream.of(new ScenarioNode(new Node(id.get(), lines, choices, ending), map.line("id")));
  }

  private Optional<Ending> ending(YamlMap map) {
    Optional<Boolean> safe =
        map.parsed(
            "end",
            "safe or again",
            word -> {
              if (!List.of("safe", "again").contains(word)) {
                throw new IllegalArgumentException(word);
              }
              return word.equals("safe");
            });
    Optional<Text> closing = map.text("closing");
    Optional<String> resume = safe.orElse(true) ? Optional.empty() : map.id("to");
    return safe.flatMap(isSafe -> closing.map(words -> new Ending(isSafe, words, resume)));
  }

  private Stream<Line> line(YamlMap map) {
    Optional<Text> say = map.text("say");
    Optional<YamlValue> who = map.find("who");
    Optional<Text> name = who.filter(YamlValue::isMap).flatMap(YamlValue::text);
    Optional<Line.Speaker> speaker = name.isPresent() ? Optional.of(Line.Speaker.OTHER) : role(map);
    map.close();
    return speaker.flatMap(role -> say.map(words -> new Line(role, name, words))).stream();
  }

  private static Optional<Line.Speaker> role(YamlMap map) {
    return map.parsed(
        "who",
        "you, aside or a name in both languages",
        word ->
            switch (word) {
              case "you" -> Line.Speaker.YOU;
              case "aside" -> Line.Speaker.ASIDE;
              default -> throw new IllegalArgumentException(word);
            });
  }

  private Stream<Choice> choice(YamlMap map) {
    Optional<String> id = map.id("id");
    Optional<Text> say = map.text("say");
    Optional<Text> feedback = map.text("feedback");
    Optional<String> to = map.id("to");
    map.close();
    id.ifPresent(known -> choiceIds.claim(known, map.file(), map.line("id")));
    if (id.isEmpty() || say.isEmpty() || feedback.isEmpty() || to.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(new Choice(id.get(), say.get(), feedback.get(), to.get()));
  }
}
