package org.fanal.courseware;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.kernel.PromptId;
import org.fanal.kernel.Text;

/** Reads practicum.yaml, session.yaml and journal.yaml of a module, as far as they are there. */
final class GuideReader {

  private static final int MOST_HOURS = 60;
  private static final int FEWEST_WORDS = 60;
  private static final int MOST_WORDS = 150;

  private final FileSet files;
  private final String folder;
  private final Problems problems;

  GuideReader(FileSet files, String folder, Problems problems) {
    this.files = files;
    this.folder = folder;
    this.problems = problems;
  }

  /** {@code taken} are the ids of private texts that lessons and reflections have already. */
  ModuleGuide read(Set<String> taken) {
    return new ModuleGuide(
        file("practicum.yaml").flatMap(GuideReader::practicum),
        file("session.yaml").flatMap(map -> new SessionReader(map).read()),
        file("journal.yaml").map(map -> journal(map, taken)).orElse(List.of()));
  }

  private Optional<YamlMap> file(String name) {
    return files.take(folder + name).flatMap(file -> Yaml.read(file, problems));
  }

  private static Optional<Practicum> practicum(YamlMap map) {
    OptionalInt hours = map.number("hours", 1, MOST_HOURS);
    Optional<Text> task = map.text("task");
    List<Text> steps = map.texts("steps", 3, 6);
    List<Text> allowed = map.texts("allowed");
    List<Text> notAllowed = map.texts("notAllowed");
    List<Practicum.Line> rubric = map.maps("rubric").stream().flatMap(GuideReader::line).toList();
    map.counted("rubric", rubric.size(), 3, 6);
    map.close();
    task.ifPresent(words -> checkLength(map, words));
    return hours.isPresent() && task.isPresent()
        ? Optional.of(
            new Practicum(hours.getAsInt(), task.get(), steps, allowed, notAllowed, rubric))
        : Optional.empty();
  }

  private static void checkLength(YamlMap map, Text task) {
    for (String words : List.of(task.fr(), task.en())) {
      int count = Words.count(words);
      if (count < FEWEST_WORDS || count > MOST_WORDS) {
        map.problem(
            "task", "The task has " + count + " words.", "Say it in 60 to 150 words, plainly.");
      }
    }
  }

  private static Stream<Practicum.Line> line(YamlMap map) {
    boolean critical = map.flag("critical");
    Optional<String> fr = map.string("fr");
    Optional<String> en = map.string("en");
    map.close();
    return fr.isPresent() && en.isPresent()
        ? Stream.of(new Practicum.Line(critical, new Text(fr.get(), en.get())))
        : Stream.empty();
  }

  private List<JournalPrompt> journal(YamlMap map, Set<String> taken) {
    Ids ids = new Ids("journal prompt", problems);
    List<JournalPrompt> prompts =
        map.maps("prompts").stream().flatMap(each -> prompt(each, ids, taken)).toList();
    map.counted("prompts", prompts.size(), 2, 3);
    map.close();
    return prompts;
  }

  private static Stream<JournalPrompt> prompt(YamlMap map, Ids ids, Set<String> taken) {
    Optional<String> id = map.id("id");
    Optional<Text> text = map.text("text");
    Optional<Text> alternative = map.text("alternative");
    map.close();
    if (id.isEmpty() || text.isEmpty() || alternative.isEmpty()) {
      return Stream.empty();
    }
    boolean first = ids.claim(id.get(), map.file(), map.line("id"));
    if (taken.contains(id.get())) {
      map.problem(
          "id",
          "The id “" + id.get() + "” is that of a prompt or reflection of the module.",
          "Give this one an id of its own.");
    }
    return first && !taken.contains(id.get())
        ? Stream.of(new JournalPrompt(new PromptId(id.get()), text.get(), alternative.get()))
        : Stream.empty();
  }
}
