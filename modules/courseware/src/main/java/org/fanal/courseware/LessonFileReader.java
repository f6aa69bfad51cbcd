package org.fanal.courseware;

import java.util.List;
import java.util.Optional;

/** Reads a lesson's file in one language, as far as its steps and blocks. */
final class LessonFileReader {

  private LessonFileReader() {}

  static Optional<RawLesson> read(SourceFile file, Problems problems) {
    FrontMatter matter = FrontMatter.of(file, problems);
    Optional<String> title = matter.fields().flatMap(fields -> fields.string("title"));
    Optional<String> lead = matter.fields().flatMap(fields -> fields.string("lead"));
    List<Exemption> exemptions = matter.fields().map(Exemption::read).orElse(List.of());
    matter.fields().ifPresent(YamlMap::close);
    List<RawStep> steps =
        StepSplitter.split(file.path(), matter.body(), matter.bodyLine(), problems);
    if (steps.isEmpty()) {
      problems.add(
          file.path(),
          matter.bodyLine(),
          "The lesson has no step.",
          "Begin with “## Title {#id}”.");
    }
    RawLesson lesson =
        new RawLesson(file.path(), title.orElse(""), lead.orElse(""), exemptions, steps);
    return title.isPresent() && lead.isPresent() ? Optional.of(lesson) : Optional.empty();
  }
}
