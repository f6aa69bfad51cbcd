package org.fanal.courseware;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads traceability.yaml and checks that every row is there and every target exists. */
final class TraceabilityReader {

  static final String PATH = "traceability.yaml";

  private static final String TEST = "[A-Z][A-Za-z0-9]*#[a-z][A-Za-z0-9]*";

  private final Set<String> targets;
  private final Problems problems;

  TraceabilityReader(Course course, Problems problems) {
    this.targets = TraceTargets.of(course);
    this.problems = problems;
  }

  Optional<Traceability> read(SourceFile file) {
    return Yaml.read(file, problems).map(this::read);
  }

  private Traceability read(YamlMap root) {
    Optional<YamlMap> map = root.map("rows");
    root.close();
    Map<String, Traceability.Row> rows = new TreeMap<>();
    for (String id :
        IntStream.rangeClosed(1, Traceability.ROWS).mapToObj(Traceability::id).toList()) {
      map.flatMap(known -> known.map(id))
          .map(row -> row(row, id))
          .ifPresent(row -> rows.put(id, row));
    }
    map.ifPresent(YamlMap::close);
    return new Traceability(new TreeMap<>(rows));
  }

  private Traceability.Row row(YamlMap map, String id) {
    List<Located> content = strings(map, "content");
    List<Located> tests = strings(map, "test");
    Optional<String> later = map.optionalString("later");
    map.close();
    content.stream()
        .filter(target -> !targets.contains(target.value()))
        .forEach(target -> lost(map, target));
    tests.stream().filter(test -> !test.value().matches(TEST)).forEach(test -> noTest(map, test));
    Traceability.Row row = new Traceability.Row(values(content), values(tests), later);
    if (!row.isServed() && later.isEmpty()) {
      map.problemAt(
          map.line(),
          id + " is served by nothing.",
          "Name content or a test, or say what is missing.");
    }
    return row;
  }

  private static void lost(YamlMap map, Located target) {
    map.problemAt(
        target.line(),
        "There is no content “" + target.value() + "”.",
        "Name what is there, such as m1/l2, glossary/hope or kit/readiness.");
  }

  private static void noTest(YamlMap map, Located test) {
    map.problemAt(
        test.line(), "“" + test.value() + "” names no test.", "Write ClassName#methodName.");
  }

  private static List<Located> strings(YamlMap map, String key) {
    return map.find(key)
        .map(
            list -> list.each(entry -> entry.string().map(word -> new Located(word, entry.line()))))
        .orElse(List.of());
  }

  private static List<String> values(List<Located> located) {
    return located.stream().map(Located::value).toList();
  }
}
