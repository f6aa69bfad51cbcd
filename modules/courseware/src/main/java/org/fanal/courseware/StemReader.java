package org.fanal.courseware;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.assessment.Aim;
import org.fanal.assessment.Stem;
import org.fanal.assessment.Use;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.StepId;
import org.fanal.kernel.Text;

/** Reads what every item has, and checks that the ids it names exist. */
final class StemReader {

  private static final Text NOTHING = new Text("", "");

  private final Map<String, Set<String>> stepsByLesson;
  private final Commons commons;
  private final Ids ids;
  private final AimReader aims;

  StemReader(Map<String, Set<String>> stepsByLesson, int outcomes, Commons commons, Ids ids) {
    this.stepsByLesson = stepsByLesson;
    this.commons = commons;
    this.ids = ids;
    this.aims = new AimReader(outcomes);
  }

  Optional<Stem> scored(YamlMap map) {
    Optional<Text> why = map.text("why");
    boolean safety = map.flag("safety");
    List<String> sources = sources(map);
    Optional<Stem> stem = stem(map, why.orElse(NOTHING), safety, sources);
    if (stem.isPresent() && stem.get().use() == Use.REFLECTION) {
      map.problem("use", "Only a reflection has this use.", "Write use: check, exam or practice.");
      return Optional.empty();
    }
    if (safety && stem.isPresent() && stem.get().use() == Use.PRACTICE) {
      map.problem(
          "safety", "Only the check and the exam have safety items.", "Delete safety here.");
    }
    return why.isPresent() ? stem : Optional.empty();
  }

  Optional<Stem> reflection(YamlMap map) {
    return stem(map, NOTHING, false, List.of());
  }

  private Optional<Stem> stem(YamlMap map, Text why, boolean safety, List<String> sources) {
    Optional<String> id = map.id("id");
    Optional<Use> use = map.parsed("use", "check, exam, practice or reflection", StemReader::use);
    Optional<String> lesson = lesson(map);
    Optional<StepId> step = lesson.flatMap(known -> step(map, known));
    Optional<Text> text = map.text("text");
    Aim aim = aims.read(map, use);
    boolean first = id.isPresent() && ids.claim(id.get(), map.file(), map.line("id"));
    if (!first || use.isEmpty() || lesson.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    ItemId itemId = new ItemId(id.get());
    LessonId lessonId = new LessonId(lesson.get());
    return Optional.of(
        new Stem(itemId, use.get(), lessonId, step, safety, text.get(), why, sources, aim));
  }

  private static Use use(String word) {
    return List.of(Use.values()).stream()
        .filter(use -> use.name().toLowerCase(java.util.Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }

  private Optional<String> lesson(YamlMap map) {
    Optional<String> lesson = map.id("lesson");
    if (lesson.isPresent() && !stepsByLesson.containsKey(lesson.get())) {
      map.problem(
          "lesson", "The lesson “" + lesson.get() + "” is unknown.", "Name one of the module.");
      return Optional.empty();
    }
    return lesson;
  }

  private Optional<StepId> step(YamlMap map, String lesson) {
    Optional<String> step = map.find("step").flatMap(YamlValue::id);
    if (step.isPresent() && !stepsByLesson.get(lesson).contains(step.get())) {
      map.problem(
          "step",
          "The step “" + step.get() + "” is not in lesson " + lesson + ".",
          "Name one of its steps or leave it out.");
      return Optional.empty();
    }
    return step.map(StepId::new);
  }

  private List<String> sources(YamlMap map) {
    List<Located> named = map.optionalIds("sources");
    for (Located source : named) {
      if (!commons.sources().containsKey(source.value())) {
        map.problemAt(
            source.line(),
            "The source “" + source.value() + "” is unknown.",
            "Add it to sources.yaml or correct the id.");
      }
    }
    return named.stream().map(Located::value).toList();
  }
}
