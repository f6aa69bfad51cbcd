package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.fanal.courseware.Lesson;
import org.fanal.courseware.Module;
import org.fanal.courseware.Step;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.StepId;
import org.fanal.library.Library;
import org.fanal.pathway.Place;
import org.fanal.study.store.ModuleRows;

/**
 * Reading a module step by step. Opening a page marks nothing; going on marks and moves in one act.
 * The version that a person first opens is theirs until they accept a newer one. Everything is
 * empty for whoever is not enrolled, and for what does not exist: the two look alike.
 */
@ApplicationScoped
public class Reading {

  private Progress progress;
  private ModuleRows modules;
  private Writings writings;
  private Library library;

  protected Reading() {}

  @Inject
  Reading(Progress progress, ModuleRows modules, Writings writings, Library library) {
    this.progress = progress;
    this.modules = modules;
    this.writings = writings;
    this.library = library;
  }

  /** The module's own page; does not count as opening it. */
  @Transactional
  public Optional<ModuleView> module(PersonId person, ModulePath path) {
    return progress.find(person, path).map(this::view);
  }

  /** A step, which becomes the place to resume. */
  @Transactional
  public Optional<StepView> open(PersonId person, ModulePath path, LessonId lesson, StepId step) {
    Place.Step place = new Place.Step(lesson, step);
    return progress
        .find(person, path)
        .filter(studied -> studied.step(lesson, step).isPresent())
        .flatMap(studied -> progress.pin(studied, place))
        .flatMap(studied -> studied.step(lesson, step).map(here -> view(studied, here)));
  }

  /** Where opening a lesson leads: its first step not marked, else its first. */
  @Transactional
  public Optional<Place.Step> start(PersonId person, ModulePath path, LessonId lesson) {
    return progress
        .find(person, path)
        .flatMap(studied -> studied.module().findLesson(lesson).map(studied::start));
  }

  /** Marks the step and says where « Suivant » leads. Doing it twice is doing it once. */
  @Transactional
  public Optional<Place> next(PersonId person, ModulePath path, LessonId lesson, StepId step) {
    Place.Step place = new Place.Step(lesson, step);
    return progress
        .find(person, path)
        .filter(studied -> studied.step(lesson, step).isPresent())
        .flatMap(studied -> progress.pin(studied, place))
        .flatMap(studied -> studied.step(lesson, step).map(here -> mark(studied, here)));
  }

  /** The exact place at which the person goes on in this module. */
  @Transactional
  public Optional<Place> resume(PersonId person, ModulePath path) {
    return progress.find(person, path).map(studied -> studied.progress().resume());
  }

  /** Moves to the module's newest version; what was done stays done. */
  @Transactional
  public void acceptNewest(PersonId person, ModulePath path) {
    progress
        .find(person, path)
        .filter(Studied::isPinned)
        .ifPresent(studied -> newest(path).ifPresent(id -> modules.accept(studied.key(), id)));
  }

  private Optional<String> newest(ModulePath path) {
    return library.current(path.programme(), path.module()).map(Module::versionId);
  }

  /** The move comes first: it locks the module's row, so that no last fact goes unseen. */
  private Place mark(Studied studied, Place.Step here) {
    Place next = studied.after(here);
    modules.move(studied.key(), next, progress.now());
    boolean isNew = modules.mark(studied.key(), here, studied.version(), progress.now());
    if (isNew && studied.mayCompleteByReading()) {
      progress.settle(studied.person(), studied.path());
    }
    return next;
  }

  private StepView view(Studied studied, Place.Step here) {
    progress.visit(studied, here);
    Module module = studied.module();
    Lesson lesson = module.findLesson(here.lesson()).orElseThrow();
    Step step = lesson.findStep(here.step()).orElseThrow();
    return new StepView(
        studied.path(),
        module,
        lesson,
        step,
        module.lessons().indexOf(lesson) + 1,
        module.lessons().size(),
        lesson.steps().indexOf(step) + 1,
        lesson.steps().size(),
        studied.before(here),
        studied.after(here),
        studied.progress().isMarked(here.step()),
        writings.under(studied, lesson, step));
  }

  private ModuleView view(Studied studied) {
    boolean newer = newest(studied.path()).filter(id -> !id.equals(studied.version())).isPresent();
    return new ModuleView(
        studied.path(),
        studied.module(),
        studied.progress().state(),
        studied.module().lessons().stream().map(lesson -> row(studied, lesson)).toList(),
        scenarios(studied),
        studied.check(progress.now()),
        studied.progress().resume(),
        studied.facts().study().completedAt(),
        newer);
  }

  private static LessonRow row(Studied studied, Lesson lesson) {
    int done =
        (int)
            lesson.steps().stream().filter(step -> studied.progress().isMarked(step.id())).count();
    return new LessonRow(
        lesson,
        studied.progress().isMarked(lesson.id()),
        done,
        lesson.steps().size(),
        studied.start(lesson));
  }

  private static List<ScenarioRow> scenarios(Studied studied) {
    return studied.module().scenarios().stream()
        .map(each -> new ScenarioRow(each, studied.progress().isDone(each.id())))
        .toList();
  }
}
