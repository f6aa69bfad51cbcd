package org.fanal.pathway;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.ScenarioId;
import org.fanal.kernel.StepId;

/**
 * One person's progress in one module. Complete means: every lesson marked, each scenario done and
 * the check mastered, or completed once before, whatever was added since.
 */
public final class ModuleProgress {

  private final ModuleShape shape;
  private final StudyFacts facts;
  private final Set<StepId> marked;

  private ModuleProgress(ModuleShape shape, StudyFacts facts) {
    this.shape = shape;
    this.facts = facts;
    this.marked = facts.marked().stream().map(Place.Step::step).collect(Collectors.toSet());
    marked.retainAll(shape.steps().stream().map(Place.Step::step).toList());
  }

  /** Steps are known by their own id, unique in a module: one moved to another lesson stays. */
  public static ModuleProgress of(ModuleShape shape, StudyFacts facts) {
    return new ModuleProgress(shape, facts);
  }

  public ModuleId module() {
    return shape.id();
  }

  public int stepsDone() {
    return marked.size();
  }

  public int stepsTotal() {
    return shape.steps().size();
  }

  public int lessonsDone() {
    return (int) shape.lessons().stream().filter(this::isMarked).count();
  }

  public int lessonsTotal() {
    return shape.lessons().size();
  }

  public boolean isMarked(StepId step) {
    return marked.contains(step);
  }

  public boolean isMarked(LessonId lesson) {
    return shape.lessons().stream().filter(l -> l.id().equals(lesson)).anyMatch(this::isMarked);
  }

  public boolean isDone(ScenarioId scenario) {
    return facts.scenariosDone().contains(scenario);
  }

  public boolean isCheckMastered() {
    return facts.checkMasteredAt().isPresent();
  }

  /** Whether the check may be opened: the lessons are marked, or it was mastered before. */
  public boolean isCheckOpen() {
    return opensTheCheck().isEmpty();
  }

  /** The lessons that open the check once they are marked; none when it is open. */
  public List<Missing.Lesson> opensTheCheck() {
    return isCheckMastered() || isComplete() ? List.of() : missingLessons();
  }

  /** Everything still to do, in the order to do it; nothing when the module is complete. */
  public List<Missing> missing() {
    return facts.completedAt().isPresent() ? List.of() : missingNow();
  }

  public boolean isComplete() {
    return missing().isEmpty();
  }

  public ModuleState state() {
    if (isComplete()) {
      return ModuleState.COMPLETE;
    }
    return isStarted() ? ModuleState.IN_PROGRESS : ModuleState.NOT_STARTED;
  }

  /** The first thing still to do. */
  public Place next() {
    return missing().stream().findFirst().map(Missing::place).orElseGet(Place.Complete::new);
  }

  /** Where to go on: where the person last was if that is not done, else what is next. */
  public Place resume() {
    return facts.lastVisit().map(Visit::place).filter(this::isUnfinished).orElseGet(this::next);
  }

  public Optional<Instant> lastVisitAt() {
    return facts.lastVisit().map(Visit::at);
  }

  private boolean isUnfinished(Place place) {
    return !isComplete() && place.fold(new Unfinished());
  }

  private boolean isStarted() {
    return !marked.isEmpty()
        || shape.scenarios().stream().anyMatch(this::isDone)
        || isCheckMastered()
        || facts.lastVisit().isPresent();
  }

  private boolean isMarked(LessonShape lesson) {
    return marked.containsAll(lesson.steps());
  }

  private List<Missing> missingNow() {
    List<Missing> missing = new ArrayList<>(missingLessons());
    shape.scenarios().stream()
        .filter(scenario -> !isDone(scenario))
        .map(Missing.Scenario::new)
        .forEach(missing::add);
    if (!isCheckMastered()) {
      missing.add(new Missing.Check());
    }
    return List.copyOf(missing);
  }

  private List<Missing.Lesson> missingLessons() {
    return shape.lessons().stream()
        .filter(lesson -> !isMarked(lesson))
        .map(lesson -> new Missing.Lesson(lesson.id(), unmarkedSteps(lesson)))
        .toList();
  }

  private List<StepId> unmarkedSteps(LessonShape lesson) {
    return lesson.steps().stream().filter(step -> !isMarked(step)).toList();
  }

  private final class Unfinished implements Place.Fold<Boolean> {

    @Override
    public Boolean step(Place.Step place) {
      return shape.steps().contains(place) && !isMarked(place.step());
    }

    @Override
    public Boolean scenario(Place.Scenario place) {
      return shape.scenarios().contains(place.scenario()) && !isDone(place.scenario());
    }

    @Override
    public Boolean check(Place.Check place) {
      return isCheckOpen() && !isCheckMastered();
    }

    @Override
    public Boolean complete(Place.Complete place) {
      return false;
    }
  }
}
