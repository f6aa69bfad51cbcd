package org.fanal.courseware;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a YAML document into a map that knows its lines. */
final class Yaml {

  private Yaml() {}

  static Optional<YamlMap> read(SourceFile file, Problems problems) {
    return read(file, file.text(), 0, problems);
  }

  /** Reads a part of a file that begins after {@code linesBefore} lines. */
  static Optional<YamlMap> read(SourceFile file, String yaml, int linesBefore, Problems problems) {
    try {
      Optional<Node> root = new Compose(settings()).composeString(yaml);
      if (root.orElse(null) instanceof MappingNode map) {
        return Optional.of(new YamlMap(file.path(), linesBefore, map, problems));
      }
      problems.add(
          file.path(), linesBefore + 1, "There are no fields here.", "Write “field: value” lines.");
    } catch (MarkedYamlEngineException malformed) {
      int line = malformed.getProblemMark().map(Mark::getLine).orElse(0);
      report(file, linesBefore + line + 1, problems, malformed.getProblem());
    } catch (YamlEngineException malformed) {
      report(file, linesBefore + 1, problems, malformed.getMessage());
    }
    return Optional.empty();
  }

  private static void report(SourceFile file, int line, Problems problems, String why) {
    problems.add(
        file.path(),
        line,
        "This is not YAML (" + String.valueOf(why).strip() + ").",
        "Look at indentation, colons and quotation marks around this line.");
  }

  private static LoadSettings settings() {
    return LoadSettings.builder().setUseMarks(true).build();
  }
}
