package org.fanal.courseware;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.fanal.kernel.ContentIds;
import org.fanal.kernel.Text;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The value of one field, read in the form that is asked for; what does not fit is reported. */
final class YamlValue {

  private final String file;
  private final int linesBefore;
  private final int line;
  private final String name;
  private final Node node;
  private final Problems problems;

  YamlValue(String file, int linesBefore, int line, String name, Node node, Problems problems) {
    this.file = file;
    this.linesBefore = linesBefore;
    this.line = line;
    this.name = name;
    this.node = node;
    this.problems = problems;
    if (node.getAnchor().isPresent()) {
      refuse("“" + name + "” uses a YAML anchor.", "Write the value out where it is needed.");
    }
  }

  int line() {
    return line;
  }

  boolean isEmpty() {
    return node instanceof ScalarNode scalar
        && (Tag.NULL.equals(scalar.getTag()) || scalar.getValue().isBlank());
  }

  boolean isMap() {
    return node instanceof MappingNode;
  }

  Optional<String> string() {
    if (node instanceof ScalarNode scalar && !isEmpty()) {
      return Optional.of(scalar.getValue().strip());
    }
    return refuse("“" + name + "” should be one text.", "Write it between quotation marks.");
  }

  Optional<String> id() {
    return parsed(
        "lower-case words joined by hyphens, at most 60 characters",
        id -> {
          if (!ContentIds.isValid(id)) {
            throw new IllegalArgumentException(id);
          }
          return id;
        });
  }

  Optional<Located> locatedId() {
    return id().map(id -> new Located(id, line));
  }

  Optional<Boolean> claim() {
    return parsed(
        "true or false",
        word -> {
          if (!List.of("true", "false").contains(word)) {
            throw new IllegalArgumentException(word);
          }
          return word.equals("true");
        });
  }

  OptionalInt number(int least, int most) {
    Optional<Integer> number = parsed("a whole number", Integer::valueOf);
    if (number.isPresent() && (number.get() < least || number.get() > most)) {
      refuse("“" + name + "” is " + number.get() + ".", "Write " + least + " to " + most + ".");
      return OptionalInt.empty();
    }
    return number.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  Optional<Text> text() {
    Optional<YamlMap> map = map();
    Optional<String> fr = map.flatMap(languages -> languages.string("fr"));
    Optional<String> en = map.flatMap(languages -> languages.string("en"));
    map.ifPresent(YamlMap::close);
    return fr.flatMap(french -> en.map(english -> new Text(french, english)));
  }

  Optional<LocalDate> date() {
    return parsed("a date such as 2026-11-21", LocalDate::parse);
  }

  Optional<YamlMap> map() {
    if (node instanceof MappingNode mapping) {
      return Optional.of(new YamlMap(file, linesBefore, mapping, problems));
    }
    return refuse("“" + name + "” should have fields of its own.", "See the format of content.");
  }

  <T> List<T> each(Function<YamlValue, Optional<T>> read) {
    if (!(node instanceof SequenceNode list)) {
      refuse("“" + name + "” should be a list.", "Begin each entry with a hyphen.");
      return List.of();
    }
    List<T> all = new ArrayList<>();
    for (Node entry : list.getValue()) {
      YamlValue value = new YamlValue(file, linesBefore, lineOf(entry), name, entry, problems);
      read.apply(value).ifPresent(all::add);
    }
    return List.copyOf(all);
  }

  <T> Optional<T> parsed(String form, Function<String, T> parse) {
    Optional<String> written = string();
    try {
      return written.map(parse);
    } catch (IllegalArgumentException | java.time.DateTimeException refused) {
      return refuse("“" + name + "” is “" + written.orElse("") + "”.", "Write " + form + ".");
    }
  }

  private int lineOf(Node entry) {
    return linesBefore + entry.getStartMark().map(mark -> mark.getLine()).orElse(0) + 1;
  }

  private <T> Optional<T> refuse(String what, String mend) {
    problems.add(file, line, what, mend);
    return Optional.empty();
  }
}
