package org.fanal.study;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fanal.assessment.AttemptPolicy;
import org.fanal.courseware.Lesson;
import org.fanal.courseware.Module;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.StepId;
import org.fanal.pathway.Missing;
import org.fanal.pathway.ModuleProgress;
import org.fanal.pathway.Place;
import org.fanal.study.model.ModuleFacts;
import org.fanal.study.model.ProgrammeFacts;
import org.fanal.study.store.ModuleRows;

/** One person in one module: the version they study and what they did there. */
record Studied(
    PersonId person,
    ModulePath path,
    ProgrammeFacts enrolment,
    ModuleFacts facts,
    Module module,
    ModuleProgress progress) {

  static Studied of(PersonId person, ModulePath path, ProgrammeFacts enrolment, Module module) {
    ModuleFacts facts = enrolment.of(path.module());
    return new Studied(
        person, path, enrolment, facts, module, ModuleProgress.of(module.shape(), facts.study()));
  }

  ModuleRows.Key key() {
    return new ModuleRows.Key(person, path.programme(), path.module());
  }

  boolean isPinned() {
    return facts.version().isPresent();
  }

  String version() {
    return module.versionId();
  }

  Optional<Place.Step> step(LessonId lesson, StepId step) {
    Place.Step place = new Place.Step(lesson, step);
    return Optional.of(place).filter(module.shape().steps()::contains);
  }

  /** Opening a lesson leads to its first step not marked, else to its first. */
  Place.Step start(Lesson lesson) {
    StepId step =
        lesson.steps().stream()
            .map(each -> each.id())
            .filter(id -> !progress.isMarked(id))
            .findFirst()
            .orElse(lesson.steps().get(0).id());
    return new Place.Step(lesson.id(), step);
  }

  Optional<Place.Step> before(Place.Step place) {
    List<Place.Step> steps = module.shape().steps();
    int index = steps.indexOf(place);
    return index > 0 ? Optional.of(steps.get(index - 1)) : Optional.empty();
  }

  /** The next step in reading order; after the last one, the first thing still to do. */
  Place after(Place.Step place) {
    List<Place.Step> steps = module.shape().steps();
    int next = steps.indexOf(place) + 1;
    return next < steps.size() ? steps.get(next) : firstMissingBut(place);
  }

  /** Whether a marked step could be what completes the module: the check comes last but then. */
  boolean mayCompleteByReading() {
    return !facts.attempts().isEmpty() && facts.study().completedAt().isEmpty();
  }

  /** After a scenario: what is still to do beside it. */
  Place after(Place.Scenario place) {
    return firstMissingBut(place);
  }

  boolean isLookBackDue(Instant now) {
    return facts.lookBackDue().filter(due -> !due.isAfter(now)).isPresent();
  }

  /** What the person may do about the check; it opens with the lessons. */
  CheckState check(Instant now) {
    Optional<Instant> mastered = facts.study().checkMasteredAt();
    if (mastered.isPresent()) {
      return new CheckState.Mastered(mastered.get());
    }
    List<Missing.Lesson> closed = progress.opensTheCheck();
    if (!closed.isEmpty() && facts.open().isEmpty()) {
      return new CheckState.Locked(closed);
    }
    boolean asked = enrolment.handRaisedAt().isPresent();
    return AttemptPolicy.OF_THE_PROGRAMME
        .opening(facts.history(), now)
        .fold(new CheckStates(now, asked));
  }

  private Place firstMissingBut(Place done) {
    return progress.missing().stream()
        .map(missing -> missing.fold(new PlaceBeside(done)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(Place.Complete::new);
  }

  private record PlaceBeside(Place done) implements Missing.Fold<Optional<Place>> {

    @Override
    public Optional<Place> lesson(Missing.Lesson missing) {
      return IntStream.range(0, missing.steps().size())
          .mapToObj(i -> (Place) new Place.Step(missing.lesson(), missing.steps().get(i)))
          .filter(place -> !place.equals(done))
          .findFirst();
    }

    @Override
    public Optional<Place> scenario(Missing.Scenario missing) {
      return Optional.of(missing.place()).filter(place -> !place.equals(done));
    }

    @Override
    public Optional<Place> check(Missing.Check missing) {
      return Optional.of(missing.place());
    }
  }
}
