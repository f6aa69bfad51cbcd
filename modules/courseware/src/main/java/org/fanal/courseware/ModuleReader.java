package org.fanal.courseware;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanal.kernel.Language;

/** Reads one module from the files of its folder, whether they are on disk or stored. */
public final class ModuleReader {

  /** Words that stand where a lesson's id stands in an address. */
  private static final Set<String> RESERVED = Set.of("check", "practice", "scenario");

  private final FileSet files;
  private final String folder;
  private final Commons commons;
  private final Problems problems;
  private final Map<String, ByLanguage<RawLesson>> lessons = new LinkedHashMap<>();

  ModuleReader(FileSet files, String folder, Commons commons, Problems problems) {
    this.files = files;
    this.folder = folder;
    this.commons = commons;
    this.problems = problems;
  }

  /** Reads files by their name in the module's folder, such as {@code l1.fr.md}. */
  public static Reading<Module> read(Map<String, byte[]> files, Commons commons) {
    Problems problems = new Problems();
    FileSet set = new FileSet(files, problems);
    Optional<Module> module = new ModuleReader(set, "", commons, problems).read("", 1);
    set.reportUnused();
    return new Reading<>(module, problems.report());
  }

  /** {@code askedBy} is the file, and the line in it, that names this module. */
  Optional<Module> read(String askedBy, int line) {
    return files
        .need(folder + "module.yaml", askedBy.isEmpty() ? "module.yaml" : askedBy, line)
        .flatMap(file -> Yaml.read(file, problems))
        .flatMap(ModuleHead::read)
        .map(this::assemble);
  }

  private Module assemble(ModuleHead head) {
    readLessonFiles(head);
    checkIds();
    List<Scenario> scenarios = scenarios(head);
    ModuleItems items = new ModuleItems(lessons, head.outcomes().size(), commons, problems);
    files.need(folder + "items.yaml", headFile(), 1).ifPresent(items::readBank);
    files.need(folder + "practice.yaml", headFile(), 1).ifPresent(items::readPractice);
    items.checkBank(head, headFile());
    lessons.values().forEach(items::checkAsked);
    List<Lesson> rendered = renderLessons(scenarios);
    return new Module(
        head.id(),
        head.code(),
        head.title(),
        head.summary(),
        head.contentNote(),
        head.outcomes(),
        head.skills(),
        head.neutralSkills(),
        rendered,
        items.bank(),
        items.practice(),
        items.reflections(),
        scenarios,
        head.check(),
        head.scenarioMinutes(),
        guide(rendered, items),
        ModuleSource.of(files.folder(folder)));
  }

  private ModuleGuide guide(List<Lesson> rendered, ModuleItems items) {
    Set<String> taken = new HashSet<>();
    rendered.stream()
        .flatMap(lesson -> lesson.steps().stream())
        .flatMap(step -> step.prompts().stream())
        .forEach(prompt -> taken.add(prompt.id().value()));
    items.reflections().forEach(reflection -> taken.add(reflection.id().value()));
    return new GuideReader(files, folder, problems).read(taken);
  }

  private String headFile() {
    return folder + "module.yaml";
  }

  private void readLessonFiles(ModuleHead head) {
    Ids ids = new Ids("lesson or scenario", problems);
    head.scenarios().forEach(id -> ids.claim(id.value(), headFile(), id.line()));
    for (Located id : head.lessons()) {
      refuseReserved(id);
      if (ids.claim(id.value(), headFile(), id.line())) {
        Optional<RawLesson> fr = lesson(id, Language.FR);
        Optional<RawLesson> en = lesson(id, Language.EN);
        if (fr.isPresent() && en.isPresent()) {
          lessons.put(id.value(), new ByLanguage<>(fr.get(), en.get()));
        }
      }
    }
    if (head.lessons().isEmpty()) {
      problems.add(headFile(), 1, "The module has no lesson.", "Name its lessons.");
    }
  }

  private void refuseReserved(Located id) {
    if (RESERVED.contains(id.value())) {
      problems.add(
          headFile(),
          id.line(),
          "A lesson cannot be called “" + id.value() + "”.",
          "Addresses use this word; call it l1, l2…");
    }
  }

  private Optional<RawLesson> lesson(Located id, Language language) {
    String path = folder + id.value() + "." + language.tag() + ".md";
    return files
        .need(path, headFile(), id.line())
        .flatMap(file -> LessonFileReader.read(file, problems));
  }

  private void checkIds() {
    LessonTwins twins = new LessonTwins(problems);
    LessonPromises promises = new LessonPromises(problems);
    UniqueIds french = new UniqueIds(problems);
    UniqueIds english = new UniqueIds(problems);
    for (ByLanguage<RawLesson> lesson : lessons.values()) {
      twins.check(lesson);
      promises.check(lesson.fr());
      promises.check(lesson.en());
      french.check(lesson.fr());
      english.check(lesson.en());
    }
  }

  private List<Lesson> renderLessons(List<Scenario> scenarios) {
    Pictures pictures = new Pictures(files, folder, problems);
    LessonReader reader = new LessonReader(commons, targets(scenarios), pictures, problems);
    List<Lesson> read = new ArrayList<>();
    lessons.forEach((id, raw) -> read.add(reader.read(id, raw)));
    return read;
  }

  private Targets targets(List<Scenario> scenarios) {
    Map<String, String> firstSteps = new LinkedHashMap<>();
    lessons.forEach(
        (id, raw) ->
            raw.fr().steps().stream().findFirst().ifPresent(step -> firstSteps.put(id, step.id())));
    return new Targets(
        firstSteps,
        scenarios.stream()
            .collect(Collectors.toMap(scenario -> scenario.id().value(), Scenario::start)));
  }

  private List<Scenario> scenarios(ModuleHead head) {
    List<Scenario> read = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Located id : head.scenarios().stream().filter(id -> seen.add(id.value())).toList()) {
      files
          .need(folder + id.value() + ".yaml", headFile(), id.line())
          .flatMap(file -> new ScenarioReader(problems).read(file, id.value()))
          .ifPresent(read::add);
    }
    return read;
  }
}
