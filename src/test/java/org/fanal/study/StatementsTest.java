package org.fanal.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.study.StudyFixture.M1;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fanal.assessment.AttemptId;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.PromptId;
import org.fanal.pathway.Place;
import org.junit.jupiter.api.Test;

/** How many statements each act sends; the session of whoever is signed in is one more. */
class StatementsTest {

  private static final int SESSION = 1;

  private final StudyFixture study = new StudyFixture();
  private final List<Place.Step> steps = study.module().shape().steps();

  @Test
  void showTheDashboard() {
    PersonId person = study.aReader();

    assertThat(count(() -> study.dashboard.of(person))).isLessThanOrEqualTo(3);
  }

  @Test
  void goOn() {
    PersonId person = study.aTrainee();
    int first = count(() -> next(person, 0));
    int later = count(() -> next(person, 1));

    assertThat(first).isLessThanOrEqualTo(5);
    assertThat(later).isLessThanOrEqualTo(4);
  }

  @Test
  void goOnOnceTheCheckWasAttempted() {
    PersonId person = study.aReader();
    study.mastered(person);

    assertThat(count(() -> next(person, 1))).isLessThanOrEqualTo(6);
  }

  @Test
  void showAStepWithWhatWasWritten() {
    PersonId person = study.aTrainee();
    PromptId prompt = study.module().prompts().get(0).id();
    study.in(() -> study.journal.write(person, M1, prompt, "Un matin.", 1));
    study.clock.pass(Duration.ofDays(1));

    assertThat(count(() -> open(person, 0))).isLessThanOrEqualTo(6);
  }

  @Test
  void showTheExamAndSaveAnAnswerOfIt() {
    ExamSeat seat = ExamSeat.ready(study);
    AttemptId attempt = seat.started();
    QuestionView question = seat.questions().get(0);

    assertThat(count(() -> study.exams.page(seat.person(), StudyFixture.PEERS)))
        .isLessThanOrEqualTo(4);
    assertThat(
            count(
                () ->
                    study.exams.save(
                        seat.person(),
                        attempt,
                        question.item().id(),
                        StudyFixture.rightAnswer(question.item()),
                        1)))
        .isLessThanOrEqualTo(4);
  }

  @Test
  void saveAnAnswer() {
    PersonId person = study.aReader();
    AttemptId attempt = study.started(person);
    QuestionView question = study.view(person).questions().get(0);

    assertThat(
            count(
                () ->
                    study.checks.save(
                        person,
                        attempt,
                        question.item().id(),
                        StudyFixture.rightAnswer(question.item()),
                        1)))
        .isLessThanOrEqualTo(5);
  }

  @Test
  void showTheCheck() {
    PersonId person = study.aReader();
    study.started(person);

    assertThat(count(() -> study.checks.page(person, M1))).isLessThanOrEqualTo(6);
  }

  @Test
  void showAScenario() {
    PersonId person = study.aTrainee();
    study.playAll(person);

    assertThat(
            count(
                () ->
                    study.scenarios.open(
                        person,
                        M1,
                        study.firstScenario().id(),
                        Optional.empty(),
                        Optional.empty())))
        .isLessThanOrEqualTo(6);
  }

  @Test
  void saveAWriting() {
    PersonId person = study.aTrainee();
    PromptId prompt = study.module().prompts().get(0).id();
    study.in(() -> study.journal.write(person, M1, prompt, "Un matin.", 1));

    assertThat(count(() -> study.journal.write(person, M1, prompt, "Un soir.", 2)))
        .isLessThanOrEqualTo(6);
  }

  @Test
  void openTheJournalOfAModule() {
    PersonId person = study.aTrainee();
    ModulePath path = new ModulePath(StudyFixture.PEERS, new ModuleId("m4"));
    study.in(() -> study.journal.write(person, path, new PromptId("m4-j1"), "Un matin.", 1));

    assertThat(count(() -> study.journal.open(person, path))).isLessThanOrEqualTo(4);
  }

  @Test
  void showTheTableOfACohortWhateverItsSize() {
    PersonId trainer = study.anAccount("Johanne");
    CohortId cohort = study.aCohort(trainer);
    addMembers(cohort, 2);
    int few = count(() -> study.table.of(trainer, cohort));
    addMembers(cohort, 20);

    assertThat(few).isLessThanOrEqualTo(4);
    assertThat(count(() -> study.table.of(trainer, cohort))).isEqualTo(few);
    assertThat(study.in(() -> study.table.of(trainer, cohort)).orElseThrow()).hasSize(22);
  }

  private void addMembers(CohortId cohort, int count) {
    for (int i = 0; i < count; i++) {
      PersonId person = study.anAccount("Membre " + i);
      study.run(() -> study.cohorts.expect(cohort, person));
      study.enrolled(person);
      next(person);
    }
  }

  private int count(Runnable act) {
    return SESSION + study.database.statementsOf(act);
  }

  private void next(PersonId person) {
    study.run(() -> next(person, 0));
  }

  private void next(PersonId person, int step) {
    study.reading.next(person, M1, steps.get(step).lesson(), steps.get(step).step());
  }

  private void open(PersonId person, int step) {
    study.reading.open(person, M1, steps.get(step).lesson(), steps.get(step).step());
  }
}
