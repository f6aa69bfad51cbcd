package org.fanal.courseware;

import java.util.List;
import java.util.Optional;

/** The fields between two lines of hyphens at the head of a Markdown file, and what follows. */
record FrontMatter(Optional<YamlMap> fields, List<String> body, int bodyLine) {

  private static final String FENCE = "---";

  /** {@code bodyLine} is the line of the body's first line, from 1. */
  static FrontMatter of(SourceFile file, Problems problems) {
    List<String> lines = file.lines();
    int end = lines.get(0).equals(FENCE) ? lines.subList(1, lines.size()).indexOf(FENCE) + 1 : 0;
    if (end == 0) {
      problems.add(
          file.path(),
          1,
          "The file does not begin with its fields.",
          "Put them between two lines ---.");
      return new FrontMatter(Optional.empty(), lines, 1);
    }
    String yaml = String.join("\n", lines.subList(1, end));
    return new FrontMatter(
        Yaml.read(file, yaml, 1, problems), lines.subList(end + 1, lines.size()), end + 2);
  }
}
