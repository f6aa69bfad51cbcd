package org.fanal.study;

import java.util.List;
import java.util.UUID;
import org.fanal.assessment.AttemptId;
import org.fanal.courseware.Module;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Region;
import org.fanal.pathway.Place;
import org.fanal.study.store.ModuleRows;
import org.fanal.study.store.RecognisedRows;

/** Somebody before the exam of the programme for peers. */
record ExamSeat(StudyFixture study, PersonId person) {

  static final int QUESTIONS = 60;

  static ExamSeat ready(StudyFixture study) {
    ExamSeat seat = new ExamSeat(study, study.aTrainee());
    seat.completeModules();
    return seat;
  }

  List<Module> modules() {
    return study.library.programme(StudyFixture.PEERS).orElseThrow().modules();
  }

  void completeModules() {
    modules().forEach(this::complete);
  }

  void complete(Module module) {
    ModuleRows rows = new ModuleRows(study.sql);
    ModuleRows.Key key = new ModuleRows.Key(person, StudyFixture.PEERS, module.id());
    study.run(
        () -> {
          rows.pin(key, module.versionId(), new Place.Check(), study.clock.instant());
          rows.complete(key, UUID.randomUUID(), study.clock.instant());
        });
  }

  void recognise(Module module) {
    Recognitions recognitions = new Recognitions(new RecognisedRows(study.sql), study.clock);
    study.run(() -> recognitions.recognise(person, StudyFixture.PEERS, List.of(module.id())));
  }

  ExamView view() {
    return study.in(() -> study.exams.page(person, StudyFixture.PEERS)).orElseThrow();
  }

  ExamState state() {
    return view().state();
  }

  List<QuestionView> questions() {
    return view().sitting().orElseThrow().questions();
  }

  AttemptId started() {
    return started(Region.CA_QC);
  }

  AttemptId started(Region region) {
    ExamState state =
        study.in(() -> study.exams.start(person, StudyFixture.PEERS, region)).orElseThrow();
    return ((ExamState.Open) state).attempt();
  }

  /** Answers the first questions right and leaves the others open. */
  void answer(AttemptId attempt, int right) {
    questions().stream()
        .limit(right)
        .forEach(
            question ->
                study.in(
                    () ->
                        study.exams.save(
                            person,
                            attempt,
                            question.item().id(),
                            StudyFixture.rightAnswer(question.item()),
                            question.sequence() + 1)));
  }

  boolean handIn(AttemptId attempt) {
    return study.in(() -> study.exams.handIn(person, attempt));
  }

  /** A whole attempt. */
  ExamReport sit(int right) {
    AttemptId attempt = started();
    answer(attempt, right);
    handIn(attempt);
    return view().last().orElseThrow();
  }
}
