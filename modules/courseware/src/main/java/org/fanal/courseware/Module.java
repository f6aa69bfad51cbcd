package org.fanal.courseware;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.assessment.Item;
import org.fanal.assessment.Reflection;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.Language;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.ScenarioId;
import org.fanal.kernel.Text;
import org.fanal.pathway.LessonShape;
import org.fanal.pathway.ModuleShape;

/**
 * A module as one version of its source says it.
 *
 * @param skills what was learned, in words that a certificate may show
 * @param neutralSkills the same in words that name no field
 * @param items what the check draws from
 * @param practice what is asked in lessons
 * @param guide what stands around the lessons: practicum, group session, journal
 */
public record Module(
    ModuleId id,
    String code,
    Text title,
    Text summary,
    Text contentNote,
    List<Text> outcomes,
    List<Text> skills,
    List<Text> neutralSkills,
    List<Lesson> lessons,
    List<Item> items,
    List<Item> practice,
    List<Reflection> reflections,
    List<Scenario> scenarios,
    CheckRules check,
    int scenarioMinutes,
    ModuleGuide guide,
    ModuleSource source) {

  public Module {
    outcomes = List.copyOf(outcomes);
    skills = List.copyOf(skills);
    neutralSkills = List.copyOf(neutralSkills);
    lessons = List.copyOf(lessons);
    items = List.copyOf(items);
    practice = List.copyOf(practice);
    reflections = List.copyOf(reflections);
    scenarios = List.copyOf(scenarios);
  }

  public String versionId() {
    return source.versionId();
  }

  public Optional<Lesson> findLesson(LessonId id) {
    return lessons.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
  }

  public Optional<Scenario> findScenario(ScenarioId id) {
    return scenarios.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
  }

  /** An item of the check or of the lessons. */
  public Optional<Item> findItem(ItemId id) {
    return Stream.of(items, practice)
        .flatMap(List::stream)
        .filter(item -> item.id().equals(id))
        .findFirst();
  }

  /** Private prompts of all lessons, in reading order. */
  public List<Prompt> prompts() {
    return lessons.stream()
        .flatMap(lesson -> lesson.steps().stream())
        .flatMap(step -> step.prompts().stream())
        .toList();
  }

  /** Lessons, scenarios and check together, in one language. */
  public int minutes(Language language) {
    Duration lessonTime =
        lessons.stream().map(lesson -> lesson.time(language)).reduce(Duration.ZERO, Duration::plus);
    return Pace.minutes(lessonTime) + scenarios.size() * scenarioMinutes + check.minutes();
  }

  /** The figure that a statement shows: the shorter language's, so that it never says too much. */
  public int minutes() {
    return Math.min(minutes(Language.FR), minutes(Language.EN));
  }

  public int words(Language language) {
    return lessons.stream().mapToInt(lesson -> lesson.words(language)).sum();
  }

  /** Kandel–Moles for French, Flesch–Kincaid grade for English, over all lessons. */
  public double readability(Language language) {
    StringBuilder text = new StringBuilder();
    lessons.stream()
        .flatMap(lesson -> lesson.steps().stream())
        .forEach(step -> text.append(step.text().in(language)));
    return Readability.of(text.toString(), language);
  }

  /** What progress looks at; needs a module that was read without problems. */
  public ModuleShape shape() {
    return new ModuleShape(
        id,
        lessons.stream()
            .map(
                lesson ->
                    new LessonShape(lesson.id(), lesson.steps().stream().map(Step::id).toList()))
            .toList(),
        scenarios.stream().map(Scenario::id).toList());
  }
}
