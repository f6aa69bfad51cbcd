package org.fanal.courseware;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.assessment.Item;
import org.fanal.assessment.Reflection;
import org.fanal.assessment.Use;

/** The items of a module: the bank of its check, practice and reflections. */
final class ModuleItems {

  private static final int FEWEST_SAFETY_ITEMS = 3;

  private final Problems problems;
  private final ItemReader reader;
  private final List<Item> bank = new ArrayList<>();
  private final List<Item> practice = new ArrayList<>();
  private final List<Reflection> reflections = new ArrayList<>();

  ModuleItems(
      Map<String, ByLanguage<RawLesson>> lessons,
      int outcomes,
      Commons commons,
      Problems problems) {
    this.problems = problems;
    this.reader =
        new ItemReader(
            new StemReader(steps(lessons), outcomes, commons, new Ids("item", problems)));
  }

  private static Map<String, Set<String>> steps(Map<String, ByLanguage<RawLesson>> lessons) {
    Map<String, Set<String>> steps = new HashMap<>();
    lessons.forEach(
        (id, raw) -> {
          Set<String> ids = steps.computeIfAbsent(id, key -> new HashSet<>());
          raw.fr().steps().forEach(step -> ids.add(step.id()));
        });
    return steps;
  }

  List<Item> bank() {
    return bank;
  }

  List<Item> practice() {
    return practice;
  }

  List<Reflection> reflections() {
    return reflections;
  }

  void readBank(SourceFile file) {
    for (YamlMap map : maps(file)) {
      Optional<Item> item = reader.read(map);
      if (item.isPresent() && item.get().use() != Use.CHECK) {
        map.problem("use", "This file holds the check's items only.", "Move it to practice.yaml.");
      }
      item.filter(read -> read.use() == Use.CHECK).ifPresent(bank::add);
    }
  }

  void readPractice(SourceFile file) {
    for (YamlMap map : maps(file)) {
      Optional<Item> item = reader.read(map);
      if (item.isPresent() && (item.get().use() == Use.CHECK || item.get().use() == Use.EXAM)) {
        map.problem(
            "use",
            "This file holds no items of the check or of the exam.",
            "Move it to items.yaml, or to the programme's exam.");
      }
      item.filter(read -> read.use() == Use.PRACTICE).ifPresent(practice::add);
      item.filter(Reflection.class::isInstance)
          .ifPresent(read -> reflections.add((Reflection) read));
    }
  }

  private List<YamlMap> maps(SourceFile file) {
    Optional<YamlMap> root = Yaml.read(file, problems);
    List<YamlMap> items = root.map(map -> map.maps("items")).orElse(List.of());
    root.ifPresent(Exemption::read);
    root.ifPresent(YamlMap::close);
    return items;
  }

  void checkBank(ModuleHead head, String file) {
    long open = bank.stream().filter(item -> item.aim().regions().isEmpty()).count();
    if (open < head.check().draw()) {
      problems.add(
          file,
          head.checkLine(),
          "The check draws " + head.check().draw() + " of " + open + " items for every region.",
          "Write more items or draw fewer.");
    }
    long safety = bank.stream().filter(Item::safety).count();
    if (safety < FEWEST_SAFETY_ITEMS) {
      problems.add(
          file,
          head.checkLine(),
          "The check has " + safety + " safety items.",
          "Write at least " + FEWEST_SAFETY_ITEMS + " with safety: true.");
    }
  }

  /** Checks that the items that a lesson asks in place are practice items. */
  void checkAsked(ByLanguage<RawLesson> lesson) {
    checkAsked(lesson.fr());
    checkAsked(lesson.en());
  }

  private void checkAsked(RawLesson lesson) {
    for (RawStep step : lesson.steps()) {
      for (Segment block : step.blocks(Segment.Kind.PRACTICE)) {
        String id = block.attribute("item");
        if (practice.stream().noneMatch(item -> item.id().value().equals(id))) {
          problems.add(
              lesson.file(),
              block.line(),
              "The practice item “" + id + "” is unknown.",
              "Write it in practice.yaml with use: practice, or correct the id.");
        }
      }
    }
  }
}
