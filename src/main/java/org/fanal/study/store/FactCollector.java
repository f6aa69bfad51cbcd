package org.fanal.study.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.assessment.AttemptId;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.ScenarioId;
import org.fanal.kernel.StepId;
import org.fanal.pathway.Place;
import org.fanal.pathway.StudyFacts;
import org.fanal.pathway.Visit;
import org.fanal.study.model.AttemptFact;
import org.fanal.study.model.ModuleFacts;

/** Gathers the rows about one module. */
final class FactCollector {

  private final Set<Place.Step> marked = new HashSet<>();
  private final Set<ScenarioId> scenarios = new HashSet<>();
  private final List<AttemptFact> attempts = new ArrayList<>();
  private Optional<String> version = Optional.empty();
  private Optional<Visit> visit = Optional.empty();
  private Optional<Instant> mastered = Optional.empty();
  private Optional<Instant> completed = Optional.empty();
  private final List<Instant> lookBacks = new ArrayList<>();
  private int talks;

  void add(Row row) {
    switch (row.text(0)) {
      case "module" -> addModule(row);
      case "mark" -> marked.add(step(row.text(4), row.text(3)));
      case "scenario" -> scenarios.add(new ScenarioId(row.text(3)));
      case "attempt" -> attempts.add(attempt(row));
      case "talk" -> talks++;
      case "look back" -> lookBacks.add(row.instant(6));
      default -> throw new IllegalStateException("Unknown kind of fact: " + row.text(0));
    }
  }

  ModuleFacts facts() {
    StudyFacts study = new StudyFacts(marked, scenarios, mastered, visit, completed);
    return new ModuleFacts(version, study, attempts, talks, lookBacks);
  }

  private void addModule(Row row) {
    String[] kindAndVersion = row.text(3).split(" ", 2);
    version = Optional.of(kindAndVersion[1]);
    Place place = Places.read(kindAndVersion[0], row.findText(4), row.findText(5));
    visit = Optional.of(new Visit(place, row.instant(6)));
    mastered = row.findInstant(7);
    completed = row.findInstant(8);
  }

  private static AttemptFact attempt(Row row) {
    return new AttemptFact(
        new AttemptId(row.uuid(3)), row.instant(6), row.findInstant(7), row.findInstant(8));
  }

  private static Place.Step step(String lesson, String step) {
    return new Place.Step(new LessonId(lesson), new StepId(step));
  }
}
