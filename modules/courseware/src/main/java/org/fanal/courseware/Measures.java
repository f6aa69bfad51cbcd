package org.fanal.courseware;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.kernel.Language;

/**
 * Measures a whole course as its files say it, and holds it against the rules. The check of content
 * does this; a server that starts does not.
 */
public final class Measures {

  private final Course course;
  private final Problems problems = new Problems();
  private final List<ModuleMeasure> modules = new ArrayList<>();
  private final ByLanguage<AvoidedWords> avoided;

  private Measures(Course course) {
    this.course = course;
    this.avoided = ByLanguage.each(language -> new AvoidedWords(course.commons(), language));
  }

  static Measures of(Course course, LocalDate today) {
    Measures measures = new Measures(course);
    course.programmes().forEach(measures::measure);
    measures.remarkOverdue(today);
    return measures;
  }

  List<ModuleMeasure> modules() {
    return List.copyOf(modules);
  }

  ContentReport report() {
    return problems.report();
  }

  private void measure(Programme programme) {
    String folder = "programmes/" + programme.id() + "/";
    ItemRules items = new ItemRules(problems);
    for (Module module : programme.modules()) {
      String inside = folder + module.id() + "/";
      items.checkBank(module, programme.audience(), inside);
      items.checkExam(programme, module, folder);
      modules.add(
          new ModuleMeasure(
              module,
              lessons(module, LessonLength.of(programme.audience()), inside),
              KeyMeasure.of(module.items()),
              programme.exam().bank(module.id()).size()));
      remarkMissing(module, programme.audience(), inside);
    }
  }

  private List<LessonMeasure> lessons(Module module, LessonLength length, String folder) {
    Map<String, byte[]> files = module.source().files();
    List<LessonMeasure> lessons = new ArrayList<>();
    for (Lesson lesson : module.lessons()) {
      for (Language language : Language.values()) {
        String name = lesson.id() + "." + language.tag() + ".md";
        raw(files.get(name), folder + name)
            .map(raw -> new LessonMeasurer(language, raw, problems))
            .map(measurer -> measurer.measure(lesson, length, avoided.in(language)))
            .ifPresent(lessons::add);
      }
    }
    return lessons;
  }

  /** What is wrong in the form of a file was told when it was read. */
  private static Optional<RawLesson> raw(byte[] bytes, String path) {
    return Optional.ofNullable(bytes)
        .flatMap(NormalText::of)
        .flatMap(text -> LessonFileReader.read(new SourceFile(path, text), new Problems()));
  }

  private void remarkMissing(Module module, Audience audience, String folder) {
    if (audience == Audience.HOSTS) {
      return;
    }
    ModuleGuide guide = module.guide();
    remarkUnless(guide.practicum().isPresent(), folder + "practicum.yaml");
    remarkUnless(guide.session().isPresent(), folder + "session.yaml");
    remarkUnless(!guide.journal().isEmpty(), folder + "journal.yaml");
  }

  private void remarkUnless(boolean there, String file) {
    if (!there) {
      problems.remark(file, 1, "This file is still to be written.");
    }
  }

  private void remarkOverdue(LocalDate today) {
    course.crisisLines().stream()
        .flatMap(lines -> lines.regions().stream())
        .flatMap(region -> region.lines().stream())
        .filter(line -> today.isAfter(line.reviewBy()))
        .forEach(line -> overdue("crisis-lines.yaml", line.id(), line.reviewBy()));
    course.resources().entries().stream()
        .filter(entry -> entry.isOverdue(today))
        .forEach(entry -> overdue("resources.yaml", entry.id(), entry.reviewBy()));
  }

  private void overdue(String file, String id, LocalDate reviewBy) {
    problems.remark(file, 1, id + " was to be looked at again by " + reviewBy + ".");
  }
}
