package org.fanal.courseware;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.fanal.kernel.Text;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The fields of one YAML map. Asking for a field reports what is wrong with it; {@link #close} then
 * reports those that nobody asked for.
 */
final class YamlMap {

  private final String file;
  private final int linesBefore;
  private final MappingNode map;
  private final Problems problems;
  private final Map<String, YamlValue> fields = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();

  YamlMap(String file, int linesBefore, MappingNode map, Problems problems) {
    this.file = file;
    this.linesBefore = linesBefore;
    this.map = map;
    this.problems = problems;
    map.getValue().forEach(this::add);
  }

  private void add(NodeTuple field) {
    int line = lineOf(field.getKeyNode());
    if (!(field.getKeyNode() instanceof ScalarNode key)) {
      problems.add(file, line, "A field's name must be a word.", "Write “field: value”.");
      return;
    }
    Node value = field.getValueNode();
    YamlValue read = new YamlValue(file, linesBefore, line, key.getValue(), value, problems);
    if (fields.putIfAbsent(key.getValue(), read) != null) {
      problems.add(
          file, line, "The field “" + key.getValue() + "” is here twice.", "Keep one of them.");
    }
  }

  private int lineOf(Node node) {
    return linesBefore + node.getStartMark().map(mark -> mark.getLine()).orElse(0) + 1;
  }

  String file() {
    return file;
  }

  int line() {
    return lineOf(map);
  }

  /** The line of a field, or of the map if it has no such field. */
  int line(String key) {
    return fields.containsKey(key) ? fields.get(key).line() : line();
  }

  boolean has(String key) {
    return fields.containsKey(key) && !fields.get(key).isEmpty();
  }

  void problem(String key, String what, String mend) {
    problems.add(file, line(key), what, mend);
  }

  void problemAt(int line, String what, String mend) {
    problems.add(file, line, what, mend);
  }

  Optional<String> string(String key) {
    return need(key).flatMap(YamlValue::string);
  }

  Optional<String> optionalString(String key) {
    return find(key).flatMap(YamlValue::string);
  }

  Optional<String> id(String key) {
    return need(key).flatMap(YamlValue::id);
  }

  Optional<Text> text(String key) {
    return need(key).flatMap(YamlValue::text);
  }

  Optional<Text> optionalText(String key) {
    return find(key).flatMap(YamlValue::text);
  }

  OptionalInt number(String key, int least, int most) {
    return need(key).map(value -> value.number(least, most)).orElse(OptionalInt.empty());
  }

  OptionalInt optionalNumber(String key, int least, int most) {
    return find(key).map(value -> value.number(least, most)).orElse(OptionalInt.empty());
  }

  Optional<LocalDate> date(String key) {
    return need(key).flatMap(YamlValue::date);
  }

  Optional<LocalDate> optionalDate(String key) {
    return find(key).flatMap(YamlValue::date);
  }

  /** A text in both languages, or one word for both, such as a name. */
  Optional<Text> words(String key) {
    return need(key)
        .flatMap(
            value ->
                value.isMap() ? value.text() : value.string().map(same -> new Text(same, same)));
  }

  Optional<Boolean> claim(String key) {
    return need(key).flatMap(YamlValue::claim);
  }

  boolean flag(String key) {
    return find(key).flatMap(YamlValue::claim).orElse(false);
  }

  Optional<YamlMap> map(String key) {
    return need(key).flatMap(YamlValue::map);
  }

  List<YamlMap> maps(String key) {
    return need(key).map(value -> value.each(YamlValue::map)).orElse(List.of());
  }

  List<YamlMap> optionalMaps(String key) {
    return find(key).map(value -> value.each(YamlValue::map)).orElse(List.of());
  }

  List<Text> optionalTexts(String key) {
    return find(key).map(value -> value.each(YamlValue::text)).orElse(List.of());
  }

  /** Texts of which there are so many at least and at most. */
  List<Text> texts(String key, int least, int most) {
    List<Text> texts = texts(key);
    counted(key, texts.size(), least, most);
    return texts;
  }

  /** Reports a list that is too short or too long; one that is missing was reported before. */
  void counted(String key, int size, int least, int most) {
    if (has(key) && (size < least || size > most)) {
      problem(key, "“" + key + "” has " + size + ".", "Write " + least + " to " + most + ".");
    }
  }

  Set<String> keys() {
    return Set.copyOf(fields.keySet());
  }

  List<Text> texts(String key) {
    return need(key).map(value -> value.each(YamlValue::text)).orElse(List.of());
  }

  List<Located> ids(String key) {
    return need(key).map(value -> value.each(YamlValue::locatedId)).orElse(List.of());
  }

  List<Located> optionalIds(String key) {
    return find(key).map(value -> value.each(YamlValue::locatedId)).orElse(List.of());
  }

  /** Reads a field in a form of its own; {@code parse} throws on a value that it refuses. */
  <T> Optional<T> parsed(String key, String form, Function<String, T> parse) {
    return need(key).flatMap(value -> value.parsed(form, parse));
  }

  Optional<YamlValue> find(String key) {
    asked.add(key);
    return has(key) ? Optional.of(fields.get(key)) : Optional.empty();
  }

  private Optional<YamlValue> need(String key) {
    Optional<YamlValue> value = find(key);
    if (value.isEmpty()) {
      problem(key, "The field “" + key + "” is missing or empty.", "Add it.");
    }
    return value;
  }

  /** Call it last: reports every field that was never asked for. */
  void close() {
    fields.forEach(
        (key, value) -> {
          if (!asked.contains(key)) {
            problem(
                key,
                "The field “" + key + "” is unknown here.",
                "Look for a spelling mistake or delete it; fields here: "
                    + String.join(", ", asked.stream().sorted().toList())
                    + ".");
          }
        });
  }
}
