package org.fanal.study;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanal.courseware.Module;
import org.fanal.courseware.Programme;
import org.fanal.library.Library;
import org.fanal.pathway.Place;
import org.fanal.people.Person;
import org.fanal.platform.Outbox;
import org.fanal.study.store.DemoDates;
import org.fanal.study.store.DemoSteps;
import org.fanal.study.store.ModuleRows;

/**
 * Invented people who went through a whole programme, its exam included. Of their modules only what
 * was reached is laid, at once, and whoever is not told of each holds the statement of the last one
 * alone: forty modules act by act, told one by one, would hold up the demo's first start.
 */
@Dependent
class DemoGraduate {

  private static final Duration A_MODULE = Duration.ofDays(12);
  private static final Duration BEFORE_EXAM = Duration.ofDays(8);
  private static final Duration SINCE_EXAM = Duration.ofDays(45);
  private static final int LEFT_OPEN = 5;

  private final Library library;
  private final DemoLearner learner;
  private final ModuleRows rows;
  private final DemoSteps steps;
  private final DemoDates dates;
  private final Exams exams;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  DemoGraduate(
      Library library,
      DemoLearner learner,
      ModuleRows rows,
      DemoSteps steps,
      DemoDates dates,
      Exams exams,
      Outbox outbox,
      Clock clock) {
    this.library = library;
    this.learner = learner;
    this.rows = rows;
    this.steps = steps;
    this.dates = dates;
    this.exams = exams;
    this.outbox = outbox;
    this.clock = clock;
  }

  void finish(Person person, ModulePath first, boolean toldOfEach) {
    Programme programme = library.programme(first.programme()).orElseThrow();
    List<Module> modules = programme.modules();
    Duration all = A_MODULE.multipliedBy(modules.size()).plus(BEFORE_EXAM);
    learner.enrol(person, first);
    dates.moveBack(person.id(), all);
    Instant examAt = clock.instant().minus(SINCE_EXAM);
    for (int i = 0; i < modules.size(); i++) {
      Duration before = BEFORE_EXAM.plus(A_MODULE.multipliedBy(modules.size() - i - 1L));
      boolean told = toldOfEach || i == modules.size() - 1;
      complete(person, programme, modules.get(i), examAt.minus(before), told);
    }
    sitExam(person, programme);
    dates.moveBack(person.id(), SINCE_EXAM);
  }

  private void complete(
      Person person, Programme programme, Module module, Instant at, boolean told) {
    ModuleRows.Key key = new ModuleRows.Key(person.id(), programme.id(), module.id());
    UUID completion = UUID.randomUUID();
    rows.pin(key, module.versionId(), new Place.Complete(), at);
    steps.markAll(key, module.shape().steps(), module.versionId(), at);
    rows.master(key, at);
    rows.complete(key, completion, at);
    if (told) {
      outbox.publish(
          new ModuleCompleted(
              completion,
              person.id().value(),
              programme.id().value(),
              module.id().value(),
              module.versionId(),
              module.minutes(),
              at));
    }
  }

  private void sitExam(Person person, Programme programme) {
    exams.start(person.id(), programme.id(), person.region());
    ExamView.Sitting sitting =
        exams.page(person.id(), programme.id()).flatMap(ExamView::sitting).orElseThrow();
    sitting.questions().stream()
        .skip(LEFT_OPEN)
        .forEach(
            question ->
                exams.save(
                    person.id(),
                    sitting.id(),
                    question.item().id(),
                    DemoAnswers.right(question.item()),
                    question.sequence() + 1));
    exams.handIn(person.id(), sitting.id());
  }
}
