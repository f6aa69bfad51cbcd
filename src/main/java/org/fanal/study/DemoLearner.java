package org.fanal.study;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.fanal.assessment.AttemptId;
import org.fanal.courseware.Module;
import org.fanal.courseware.Node;
import org.fanal.courseware.Prompt;
import org.fanal.courseware.Scenario;
import org.fanal.kernel.Language;
import org.fanal.library.Library;
import org.fanal.pathway.Place;
import org.fanal.people.Person;
import org.fanal.platform.Sentences;
import org.fanal.study.store.DemoDates;

/** What invented people do in a module, through the same acts as everybody. */
@Dependent
class DemoLearner {

  private final Library library;
  private final Enrolments enrolments;
  private final Reading reading;
  private final Journal journal;
  private final Scenarios scenarios;
  private final Checks checks;
  private final DemoDates dates;

  @Inject
  DemoLearner(
      Library library,
      Enrolments enrolments,
      Reading reading,
      Journal journal,
      Scenarios scenarios,
      Checks checks,
      DemoDates dates) {
    this.library = library;
    this.enrolments = enrolments;
    this.reading = reading;
    this.journal = journal;
    this.scenarios = scenarios;
    this.checks = checks;
    this.dates = dates;
  }

  void enrol(Person person, ModulePath path) {
    enrolments.enrol(person.id(), path.programme(), EnumSet.allOf(Tick.class));
  }

  /** Marks the first steps of the module and looks at the next one. */
  void read(Person person, ModulePath path, int steps) {
    List<Place.Step> all = module(path).shape().steps();
    for (Place.Step step : all.subList(0, Math.min(steps, all.size()))) {
      reading.next(person.id(), path, step.lesson(), step.step());
    }
    if (steps < all.size()) {
      reading.open(person.id(), path, all.get(steps).lesson(), all.get(steps).step());
    }
  }

  void readAll(Person person, ModulePath path) {
    read(person, path, Integer.MAX_VALUE);
  }

  void write(Person person, ModulePath path, String key) {
    Prompt first = module(path).prompts().get(0);
    journal.write(person.id(), path, first.id(), words(person.language(), key), 1);
  }

  void play(Person person, ModulePath path) {
    for (Scenario scenario : module(path).scenarios()) {
      scenarios.explain(
          person.id(),
          path,
          scenario.id(),
          safeEnding(scenario).id(),
          scenario.nodes().stream()
              .flatMap(node -> node.choices().stream())
              .findFirst()
              .orElseThrow()
              .id(),
          words(person.language(), "demo_scenario.because"),
          1);
    }
  }

  /** A whole attempt that leaves things to look at again. */
  void miss(Person person, ModulePath path) {
    AttemptId attempt = start(person, path);
    checks.submit(person.id(), attempt);
    answer(person, path);
    checks.submit(person.id(), attempt);
  }

  void master(Person person, ModulePath path) {
    AttemptId attempt = start(person, path);
    answer(person, path);
    checks.submit(person.id(), attempt);
  }

  /** Lets all that the person did so far lie further back. */
  void pass(Person person, Duration time) {
    dates.moveBack(person.id(), time);
  }

  private AttemptId start(Person person, ModulePath path) {
    checks.start(person.id(), path, person.region());
    return attempt(person, path)
        .map(AttemptView::id)
        .orElseThrow(() -> new IllegalStateException("No attempt may start"));
  }

  private void answer(Person person, ModulePath path) {
    AttemptView open = attempt(person, path).orElseThrow();
    for (QuestionView question : open.questions()) {
      checks.save(
          person.id(),
          open.id(),
          question.item().id(),
          DemoAnswers.right(question.item()),
          question.sequence() + 1);
    }
  }

  private Optional<AttemptView> attempt(Person person, ModulePath path) {
    return checks.page(person.id(), path).flatMap(CheckPage::attempt);
  }

  private Module module(ModulePath path) {
    return library.current(path.programme(), path.module()).orElseThrow();
  }

  private static Node safeEnding(Scenario scenario) {
    return scenario.nodes().stream()
        .filter(node -> node.ending().filter(end -> end.safe()).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static String words(Language language, String key) {
    return Sentences.say(language, key);
  }
}
