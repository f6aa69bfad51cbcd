package org.fanal.courseware;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanal.assessment.Item;
import org.fanal.kernel.Language;

/** What a course amounts to, module by module, for machines and for people. */
final class CourseFigures {

  private CourseFigures() {}

  static String json(Optional<Course> course) {
    return modules(course).stream()
        .map(CourseFigures::json)
        .collect(Collectors.joining(",", "{\"modules\":[", "]}"));
  }

  static List<String> prose(Optional<Course> course) {
    return modules(course).stream().map(CourseFigures::prose).toList();
  }

  private static List<Module> modules(Optional<Course> course) {
    return course.stream()
        .flatMap(known -> known.programmes().stream())
        .flatMap(programme -> programme.modules().stream())
        .toList();
  }

  private static String json(Module module) {
    return String.format(
        Locale.ROOT,
        "{\"id\":\"%s\",\"lessons\":%d,\"scoredItems\":%d,\"safetyItems\":%d,\"reflections\":%d,"
            + "\"scenarios\":%d,\"prompts\":%d,\"minutes\":%d,"
            + "\"words\":{\"fr\":%d,\"en\":%d},\"readability\":{\"fr\":%.1f,\"en\":%.1f}}",
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
        module.readability(Language.EN));
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

  private static long safetyItems(Module module) {
    return module.items().stream().filter(Item::safety).count();
  }
}
