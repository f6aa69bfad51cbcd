package org.fanal.courseware;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.Language;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.StepId;
import org.fanal.kernel.Text;

/** Joins both languages of a lesson and renders its steps. */
final class LessonReader {

  private final Commons commons;
  private final Targets targets;
  private final Pictures pictures;
  private final Problems problems;

  LessonReader(Commons commons, Targets targets, Pictures pictures, Problems problems) {
    this.commons = commons;
    this.targets = targets;
    this.pictures = pictures;
    this.problems = problems;
  }

  /** Both languages have passed {@link LessonTwins}, or the steps that differ are left out. */
  Lesson read(String id, ByLanguage<RawLesson> raw) {
    List<Step> steps = new ArrayList<>();
    for (RawStep french : raw.fr().steps()) {
      twin(french, raw.en()).ifPresent(english -> steps.add(step(raw, french, english)));
    }
    return new Lesson(
        new LessonId(id),
        new Text(raw.fr().title(), raw.en().title()),
        new Text(raw.fr().lead(), raw.en().lead()),
        steps);
  }

  private static Optional<RawStep> twin(RawStep step, RawLesson other) {
    return other.steps().stream().filter(twin -> twin.id().equals(step.id())).findFirst();
  }

  private Step step(ByLanguage<RawLesson> raw, RawStep french, RawStep english) {
    Map<String, Prompt> prompts = prompts(raw, french, english);
    WrittenStep fr = StepWriter.write(french, raw.fr().file(), around(Language.FR), prompts);
    WrittenStep en = StepWriter.write(english, raw.en().file(), around(Language.EN), prompts);
    return new Step(
        new StepId(french.id()),
        new Text(french.title(), english.title()),
        new ByLanguage<>(fr.parts(), en.parts()),
        new ByLanguage<>(fr.text(), en.text()),
        new ByLanguage<>(fr.words(), en.words()),
        new ByLanguage<>(fr.time(), en.time()),
        List.copyOf(prompts.values()),
        practice(french));
  }

  private Map<String, Prompt> prompts(ByLanguage<RawLesson> raw, RawStep french, RawStep english) {
    PromptReader reader = new PromptReader(problems);
    Map<String, Prompt> prompts = new LinkedHashMap<>();
    for (Segment fr : french.blocks().filter(Segment::isWritten).toList()) {
      english
          .blocks()
          .filter(en -> en.signature().equals(fr.signature()))
          .findFirst()
          .flatMap(en -> reader.read(raw.fr().file(), fr, raw.en().file(), en))
          .ifPresent(prompt -> prompts.put(fr.attribute("id"), prompt));
    }
    return prompts;
  }

  private static List<ItemId> practice(RawStep step) {
    return step.blocks(Segment.Kind.PRACTICE).stream()
        .map(block -> new ItemId(block.attribute("item")))
        .toList();
  }

  private Surroundings around(Language language) {
    return new Surroundings(language, commons, targets, pictures, problems);
  }
}
