package org.fanal.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.study.StudyFixture.M1;
import static org.fanal.study.StudyFixture.START;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.fanal.assessment.AttemptId;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Region;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ChecksTest {

  private final StudyFixture study = new StudyFixture();

  @Test
  void opensOnceEveryLessonIsMarked() {
    PersonId person = study.aTrainee();
    assertThat(study.state(person))
        .isInstanceOfSatisfying(
            CheckState.Locked.class, locked -> assertThat(locked.lessons()).hasSize(6));

    study.readAll(person);

    assertThat(study.state(person)).isEqualTo(new CheckState.Ready(3));
  }

  @Test
  void refusesToStartWhileLessonsAreMissing() {
    PersonId person = study.aTrainee();

    assertThat(study.in(() -> study.checks.start(person, M1, Region.CA_QC)))
        .isInstanceOf(StartOutcome.NotNow.class);
  }

  @Test
  void drawsTwelveAndGoesOnWithTheSameAttemptWhenStartedTwice() {
    PersonId person = study.aReader();

    AttemptId first = study.started(person);
    AttemptId second = study.started(person);

    assertThat(second).isEqualTo(first);
    assertThat(study.view(person).questions()).hasSize(12);
  }

  @RepeatedTest(5)
  void startsOneAttemptWhenTwoTabsStartAtOnce() throws Exception {
    PersonId person = study.aReader();

    List<StartOutcome> outcomes =
        together(() -> study.in(() -> study.checks.start(person, M1, Region.CA_QC)), 4);

    assertThat(Set.copyOf(outcomes)).hasSize(1);
  }

  @Test
  void saysMasteredAndSinceWhen() {
    PersonId person = study.aReader();

    SubmitOutcome outcome = study.mastered(person);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            SubmitOutcome.Over.class,
            over -> {
              assertThat(over.result().mastered()).isTrue();
              assertThat(over.result().right()).isEqualTo(12);
              assertThat(over.result().needed()).isEqualTo(10);
              assertThat(over.result().lookAgain()).isEmpty();
            });
    assertThat(study.state(person)).isEqualTo(new CheckState.Mastered(START));
  }

  @Test
  void asksSafetyQuestionsAgainUntilTheyAreRight() {
    PersonId person = study.aReader();
    AttemptId attempt = study.started(person);

    SubmitOutcome first = study.in(() -> study.checks.submit(person, attempt));

    assertThat(first)
        .isInstanceOfSatisfying(
            SubmitOutcome.AskAgain.class,
            again ->
                assertThat(again.attempt().questions())
                    .isNotEmpty()
                    .allMatch(question -> question.again() && question.item().safety()));
    assertThat(study.in(() -> study.checks.submit(person, attempt)))
        .isInstanceOf(SubmitOutcome.AskAgain.class);

    study.answerAll(person, attempt);

    assertThat(study.in(() -> study.checks.submit(person, attempt)))
        .isInstanceOfSatisfying(
            SubmitOutcome.Over.class,
            over -> {
              assertThat(over.result().mastered()).isFalse();
              assertThat(over.result().right()).isPositive();
              assertThat(over.result().lookAgain()).isNotEmpty();
            });
  }

  @Test
  void waitsTwentyFourHoursToTheSecond() {
    PersonId person = study.aReader();
    study.missed(person);

    study.clock.set(START.plus(Duration.ofHours(24)).minusSeconds(1));
    assertThat(study.state(person))
        .isEqualTo(new CheckState.Waiting(START.plus(Duration.ofHours(24))));
    assertThat(study.in(() -> study.checks.start(person, M1, Region.CA_QC)))
        .isInstanceOf(StartOutcome.NotNow.class);

    study.clock.set(START.plus(Duration.ofHours(24)));
    assertThat(study.state(person)).isEqualTo(new CheckState.Ready(2));
  }

  @Test
  void drawsAnewForTheNextAttempt() {
    PersonId person = study.aReader();
    AttemptId first = study.started(person);
    Set<ItemId> before = drawn(person);
    study.in(() -> study.checks.submit(person, first));
    study.answerAll(person, first);
    study.in(() -> study.checks.submit(person, first));
    study.clock.pass(Duration.ofDays(1));

    study.started(person);

    assertThat(drawn(person)).isNotEqualTo(before);
  }

  @Test
  void opensThreeMoreAfterATalkAndCountsTheSameTalkOnce() {
    PersonId trainer = StudyFixture.aPerson();
    PersonId person = study.aReader();
    CohortId cohort = study.in(() -> study.cohorts.leadOpen(trainer, StudyFixture.PEERS));
    for (int i = 0; i < 3; i++) {
      study.missed(person);
      study.clock.pass(Duration.ofDays(1));
    }
    assertThat(study.state(person)).isInstanceOf(CheckState.NeedsTalk.class);
    study.in(() -> study.hands.raise(person, StudyFixture.PEERS));
    assertThat(study.state(person))
        .isInstanceOfSatisfying(
            CheckState.NeedsTalk.class, state -> assertThat(state.asked()).isTrue());

    MemberId member = memberOf(person);
    for (int i = 0; i < 2; i++) {
      study.in(() -> study.talks.record(trainer, cohort, member, M1.module()));
    }

    assertThat(study.state(person)).isEqualTo(new CheckState.Ready(3));
    assertThat(study.in(() -> study.dashboard.of(person)).get(0).handRaisedAt()).isEmpty();
    for (int i = 0; i < 3; i++) {
      study.missed(person);
      study.clock.pass(Duration.ofDays(1));
    }
    assertThat(study.state(person)).isInstanceOf(CheckState.NeedsTalk.class);
  }

  @Test
  void givesOneResultAndOneCompletionWhenHandedInTwiceAtOnce() throws Exception {
    PersonId person = study.aReader();
    study.playAll(person);
    AttemptId attempt = study.started(person);
    study.answerAll(person, attempt);

    List<SubmitOutcome> outcomes =
        together(() -> study.in(() -> study.checks.submit(person, attempt)), 4);

    assertThat(Set.copyOf(outcomes)).hasSize(1);
    assertThat(study.completionsTold(person)).isEqualTo(1);
  }

  @Test
  void takesNothingFromWhoeverIsNoLongerEnrolledAndGoesOnAfterwards() {
    PersonId person = study.aReader();
    AttemptId attempt = study.started(person);
    QuestionView question = study.view(person).questions().get(0);
    study.pause(person);

    assertThat(save(person, attempt, question)).isInstanceOf(AnswerOutcome.NotYours.class);
    assertThat(study.in(() -> study.checks.submit(person, attempt)))
        .isInstanceOf(SubmitOutcome.NotYours.class);

    study.enrolled(person);
    assertThat(save(person, attempt, question)).isInstanceOf(AnswerOutcome.Saved.class);
  }

  private AnswerOutcome save(PersonId person, AttemptId attempt, QuestionView question) {
    return study.in(
        () ->
            study.checks.save(
                person,
                attempt,
                question.item().id(),
                StudyFixture.rightAnswer(question.item()),
                question.sequence() + 1));
  }

  private MemberId memberOf(PersonId person) {
    return new MemberId(study.in(() -> study.progress.enrolments(person)).get(0).enrolment());
  }

  private Set<ItemId> drawn(PersonId person) {
    return study.view(person).questions().stream()
        .map(question -> question.item().id())
        .collect(Collectors.toSet());
  }

  private static <T> List<T> together(Callable<T> work, int times) throws Exception {
    CyclicBarrier start = new CyclicBarrier(times);
    Callable<T> aligned =
        () -> {
          start.await();
          return work.call();
        };
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(Collections.nCopies(times, aligned))) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
