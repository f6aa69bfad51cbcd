package org.fanal.courseware;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.fanal.assessment.Item;
import org.fanal.assessment.Use;
import org.fanal.kernel.ModuleId;

/** Reads the final exam: the programme's rules for it, and a bank for each module. */
final class ExamReader {

  static final String FOLDER = "exam/";

  private static final int MOST_DRAWN = 100;
  private static final int WHOLE = 100;

  private final FileSet files;
  private final Commons commons;
  private final Problems problems;
  private final Ids ids;

  ExamReader(FileSet files, Commons commons, Problems problems) {
    this.files = files;
    this.commons = commons;
    this.problems = problems;
    this.ids = new Ids("item", problems);
  }

  /** {@code folder} is the programme's and ends in a slash. */
  Exam read(YamlMap programme, List<Module> modules, String folder) {
    Map<ModuleId, List<Item>> banks = new LinkedHashMap<>();
    Map<String, byte[]> source = new HashMap<>();
    for (Module module : modules) {
      files
          .take(folder + FOLDER + module.id() + ".yaml")
          .ifPresent(
              file -> {
                banks.put(module.id(), bank(file, module));
                source.put(file.name(), bytes(file.text()));
              });
    }
    Optional<YamlMap> rules = programme.find("exam").flatMap(YamlValue::map);
    Map<ModuleId, Integer> draw = rules.map(map -> draw(map, modules)).orElse(Map.of());
    OptionalInt pass = rules.map(map -> map.number("pass", 1, WHOLE)).orElse(OptionalInt.empty());
    rules.ifPresent(YamlMap::close);
    source.put("rules", bytes(new TreeMap<>(byName(draw)) + " " + pass));
    return new Exam(
        banks,
        draw,
        pass.isPresent() ? Optional.of(pass.getAsInt()) : Optional.empty(),
        ModuleSource.of(source).versionId());
  }

  private static Map<String, Integer> byName(Map<ModuleId, Integer> draw) {
    Map<String, Integer> named = new HashMap<>();
    draw.forEach((module, number) -> named.put(module.value(), number));
    return named;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Modules that are not in the programme yet may have their number already. */
  private static Map<ModuleId, Integer> draw(YamlMap rules, List<Module> modules) {
    Map<ModuleId, Integer> draw = new HashMap<>();
    rules
        .map("draw")
        .ifPresent(
            map ->
                map.keys()
                    .forEach(
                        key -> {
                          OptionalInt number = map.number(key, 1, MOST_DRAWN);
                          modules.stream()
                              .map(Module::id)
                              .filter(id -> id.value().equals(key) && number.isPresent())
                              .forEach(id -> draw.put(id, number.getAsInt()));
                        }));
    return draw;
  }

  private List<Item> bank(SourceFile file, Module module) {
    ItemReader reader =
        new ItemReader(new StemReader(steps(module), module.outcomes().size(), commons, ids));
    Optional<YamlMap> root = Yaml.read(file, problems);
    List<Item> bank = new ArrayList<>();
    for (YamlMap map : root.map(items -> items.maps("items")).orElse(List.of())) {
      Optional<Item> item = reader.read(map);
      item.ifPresent(read -> check(read, module, map));
      item.filter(read -> read.use() == Use.EXAM).ifPresent(bank::add);
    }
    root.ifPresent(YamlMap::close);
    return bank;
  }

  private static void check(Item item, Module module, YamlMap map) {
    if (item.use() != Use.EXAM) {
      map.problem("use", "This file holds the exam's items only.", "Write use: exam.");
    }
    if (module.findItem(item.id()).isPresent()) {
      map.problem(
          "id",
          "The id “" + item.id() + "” is that of an item of the module.",
          "Give this one an id of its own.");
    }
  }

  private static Map<String, Set<String>> steps(Module module) {
    Map<String, Set<String>> steps = new HashMap<>();
    for (Lesson lesson : module.lessons()) {
      Set<String> known = steps.computeIfAbsent(lesson.id().value(), key -> new HashSet<>());
      lesson.steps().forEach(step -> known.add(step.id().value()));
    }
    return steps;
  }
}
