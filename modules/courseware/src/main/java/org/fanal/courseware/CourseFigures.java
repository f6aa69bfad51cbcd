package org.fanal.courseware;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.assessment.Item;
import org.fanal.kernel.Language;

/** What a course amounts to, module by module and lesson by lesson, for machines and for people. */
final class CourseFigures {

  private CourseFigures() {}

  static String json(Inspection inspection) {
    return modules(inspection.measures()).stream()
        .map(CourseFigures::json)
        .collect(
            Collectors.joining(
                ",",
                "{\"modules\":[",
                "]" + inspection.traceability().map(CourseFigures::json).orElse("") + "}"));
  }

  static List<String> prose(Inspection inspection) {
    Stream<String> modules =
        modules(inspection.measures()).stream()
            .flatMap(
                measure ->
                    Stream.concat(
                        Stream.of(prose(measure.module()), keys(measure)),
                        measure.lessons().stream().map(CourseFigures::prose)));
    return Stream.concat(modules, inspection.traceability().map(CourseFigures::prose).stream())
        .toList();
  }

  private static String json(Traceability trace) {
    return String.format(
        Locale.ROOT,
        ",\"traceability\":{\"rows\":%d,\"served\":%d,\"servedInPart\":%d,\"later\":%d}",
        trace.rows().size(),
        trace.served(),
        trace.servedInPart(),
        trace.later());
  }

  private static String prose(Traceability trace) {
    return String.format(
        Locale.ROOT,
        "Blueprint: %d rows, %d served by content or a test (%d of them in part), %d later.",
        trace.rows().size(),
        trace.served(),
        trace.servedInPart(),
        trace.later());
  }

  private static List<ModuleMeasure> modules(Optional<Measures> measures) {
    return measures.map(Measures::modules).orElse(List.of());
  }

  private static String json(ModuleMeasure measure) {
    Module module = measure.module();
    return String.format(
        Locale.ROOT,
        "{\"id\":\"%s\",\"lessons\":%d,\"scoredItems\":%d,\"safetyItems\":%d,\"reflections\":%d,"
            + "\"scenarios\":%d,\"prompts\":%d,\"minutes\":%d,"
            + "\"words\":{\"fr\":%d,\"en\":%d},\"readability\":{\"fr\":%.1f,\"en\":%.1f},"
            + "\"examItems\":%d,\"keys\":%s,\"byLesson\":[%s]}",
        module.id(),
        module.lessons().size(),
        module.items().size(),
        safetyItems(module),
        module.reflections().size(),
        module.scenarios().size(),
        module.prompts().size(),
        module.minutes(),
        module.words(Language.FR),
        module.words(Language.EN),
        module.readability(Language.FR),
        module.readability(Language.EN),
        measure.exam(),
        json(measure.keys()),
        measure.lessons().stream().map(CourseFigures::json).collect(Collectors.joining(",")));
  }

  private static String json(KeyMeasure keys) {
    return String.format(
        Locale.ROOT,
        "{\"singles\":%d,\"chance\":%.1f,\"longest\":{\"fr\":%d,\"en\":%d},\"places\":%s}",
        keys.singles(),
        keys.chance(),
        keys.longest().fr(),
        keys.longest().en(),
        keys.places());
  }

  private static String json(LessonMeasure lesson) {
    return String.format(
        Locale.ROOT,
        "{\"id\":\"%s\",\"language\":\"%s\",\"words\":%d,\"minutes\":%d,\"meanSentence\":%.1f,"
            + "\"longestSentence\":%d,\"longestLine\":%d,\"readability\":%.1f,\"voices\":%d,"
            + "\"factualSteps\":%d,\"exceptions\":[%s]}",
        lesson.lesson(),
        lesson.language().tag(),
        lesson.words(),
        lesson.minutes(),
        lesson.mean(),
        lesson.longestWords(),
        lesson.longest().map(Sentence::line).orElse(0),
        lesson.readability(),
        lesson.voices(),
        lesson.factual(),
        lesson.exceptions().stream()
            .map(rule -> '"' + rule + '"')
            .collect(Collectors.joining(",")));
  }

  private static String prose(Module module) {
    return String.format(
        Locale.ROOT,
        "%s “%s”: %d lessons, %d scored items (%d for safety), %d reflections, %d scenarios,"
            + " %d prompts, %d minutes; %d words in French (Kandel–Moles %.1f),"
            + " %d in English (Flesch–Kincaid grade %.1f).",
        module.id(),
        module.title().fr(),
        module.lessons().size(),
        module.items().size(),
        safetyItems(module),
        module.reflections().size(),
        module.scenarios().size(),
        module.prompts().size(),
        module.minutes(),
        module.words(Language.FR),
        module.readability(Language.FR),
        module.words(Language.EN),
        module.readability(Language.EN));
  }

  private static String keys(ModuleMeasure measure) {
    KeyMeasure keys = measure.keys();
    return String.format(
        Locale.ROOT,
        "  %d single choices: the key is longest in %d (fr) and %d (en), by chance %.1f;"
            + " keys at places 1 to 5: %s; %d items in the exam.",
        keys.singles(),
        keys.longest().fr(),
        keys.longest().en(),
        keys.chance(),
        keys.places(),
        measure.exam());
  }

  private static String prose(LessonMeasure lesson) {
    return String.format(
        Locale.ROOT,
        "  %s %s: %d words, %d minutes; sentences of %.1f words, longest %d (line %d);"
            + " readability %.1f; %d voices for %d steps with sources%s.",
        lesson.lesson(),
        lesson.language().tag(),
        lesson.words(),
        lesson.minutes(),
        lesson.mean(),
        lesson.longestWords(),
        lesson.longest().map(Sentence::line).orElse(0),
        lesson.readability(),
        lesson.voices(),
        lesson.factual(),
        lesson.exceptions().isEmpty()
            ? ""
            : "; exceptions: " + String.join(", ", lesson.exceptions()));
  }

  private static long safetyItems(Module module) {
    return module.items().stream().filter(Item::safety).count();
  }
}
