package org.fanal.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.study.StudyFixture.PEERS;
import static org.fanal.study.StudyFixture.START;
import static org.fanal.study.StudyFixture.rightAnswer;

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
import org.fanal.courseware.Module;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExamsTest {

  private final StudyFixture study = new StudyFixture();

  @Test
  void isThereForNobodyWhoIsNotEnrolledAndNowhereWithoutExam() {
    PersonId person = study.aTrainee();

    assertThat(study.in(() -> study.exams.page(StudyFixture.aPerson(), PEERS))).isEmpty();
    assertThat(study.in(() -> study.exams.start(person, new ProgrammeId("no"), Region.CA_QC)))
        .isEmpty();
  }

  @Test
  void opensWithTheLastModuleAndSaysWhichAreLeft() {
    ExamSeat seat = new ExamSeat(study, study.aTrainee());
    List<Module> modules = seat.modules();
    assertThat(seat.state()).isEqualTo(new ExamState.Locked(modules));

    modules.stream().skip(1).forEach(seat::complete);
    assertThat(seat.state()).isEqualTo(new ExamState.Locked(List.of(modules.get(0))));
    assertThat(study.in(() -> study.exams.start(seat.person(), PEERS, Region.CA_QC)))
        .contains(seat.state());

    seat.complete(modules.get(0));
    assertThat(seat.state()).isEqualTo(new ExamState.Ready());
  }

  @Test
  void asksForNoModuleThatIsRecognisedAndForNoLessOfTheRest() {
    ExamSeat seat = new ExamSeat(study, study.aTrainee());
    List<Module> modules = seat.modules();
    seat.recognise(modules.get(0));
    seat.recognise(modules.get(1));
    modules.stream().skip(3).forEach(seat::complete);
    assertThat(seat.state()).isEqualTo(new ExamState.Locked(List.of(modules.get(2))));

    seat.complete(modules.get(2));

    assertThat(seat.state()).isEqualTo(new ExamState.Ready());
    seat.started();
    assertThat(seat.questions()).hasSize(ExamSeat.QUESTIONS);
  }

  @ParameterizedTest
  @EnumSource(Region.class)
  void asksSixtyQuestionsThatAreOpenWhereThePersonLives(Region region) {
    ExamSeat seat = ExamSeat.ready(study);

    seat.started(region);

    assertThat(seat.questions())
        .hasSize(ExamSeat.QUESTIONS)
        .allMatch(question -> question.item().aim().includes(region));
  }

  @Test
  void goesOnAsDrawnWithEveryAnswerHoweverLongThePause() {
    ExamSeat seat = ExamSeat.ready(study);
    AttemptId attempt = seat.started();
    List<ItemId> drawn = items(seat);
    seat.answer(attempt, 7);

    study.clock.pass(Duration.ofDays(200));

    assertThat(seat.started()).isEqualTo(attempt);
    assertThat(items(seat)).isEqualTo(drawn);
    assertThat(seat.questions().stream().filter(QuestionView::answered)).hasSize(7);
  }

  @Test
  void startsOneExamWhenTwoTabsStartAtOnce() throws Exception {
    ExamSeat seat = ExamSeat.ready(study);

    List<AttemptId> started = together(seat::started, 4);

    assertThat(Set.copyOf(started)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "44, false", "45, true", "60, true"})
  void isPassedFromFortyFiveOfSixty(int right, boolean passed) {
    ExamReport report = ExamSeat.ready(study).sit(right);

    assertThat(report.passed()).isEqualTo(passed);
    assertThat(report.right()).isEqualTo(right);
    assertThat(report.needed()).isEqualTo(45);
    assertThat(report.total()).isEqualTo(ExamSeat.QUESTIONS);
    assertThat(report.submittedAt()).isEqualTo(START);
  }

  @Test
  void saysModuleByModuleWhichLessonsToLookAtAgain() {
    ExamSeat seat = ExamSeat.ready(study);

    ExamReport report = seat.sit(10);

    assertThat(report.themes()).extracting(ExamReport.Theme::module).isEqualTo(seat.modules());
    assertThat(report.themes()).extracting(ExamReport.Theme::right).startsWith(8, 2, 0);
    assertThat(report.themes().get(0).lookAgain()).isEmpty();
    assertThat(report.themes().subList(1, 10)).noneMatch(theme -> theme.lookAgain().isEmpty());
  }

  @Test
  void waitsTwentyFourHoursToTheSecondAndThenAsksOtherQuestions() {
    ExamSeat seat = ExamSeat.ready(study);
    seat.sit(0);

    study.clock.set(START.plus(Duration.ofHours(24)).minusSeconds(1));
    assertThat(seat.state()).isEqualTo(new ExamState.Waiting(START.plus(Duration.ofHours(24))));
    assertThat(study.in(() -> study.exams.start(seat.person(), PEERS, Region.CA_QC)))
        .contains(seat.state());

    study.clock.set(START.plus(Duration.ofHours(24)));
    assertThat(seat.state()).isEqualTo(new ExamState.Ready());
  }

  @Test
  void drawsAnewForTheNextAttempt() {
    ExamSeat seat = ExamSeat.ready(study);
    AttemptId first = seat.started();
    List<ItemId> before = items(seat);
    seat.handIn(first);
    study.clock.pass(Duration.ofDays(1));

    seat.started();

    assertThat(items(seat)).isNotEqualTo(before).hasSize(ExamSeat.QUESTIONS);
  }

  @Test
  void isPassedOnceForAllAndSaysSinceWhen() {
    ExamSeat seat = ExamSeat.ready(study);
    seat.sit(50);

    study.clock.pass(Duration.ofDays(30));

    assertThat(seat.state()).isEqualTo(new ExamState.Passed(START));
    assertThat(study.in(() -> study.exams.start(seat.person(), PEERS, Region.CA_QC)))
        .contains(new ExamState.Passed(START));
    assertThat(seat.view().last().orElseThrow().right()).isEqualTo(50);
  }

  @Test
  void keepsTheNewestAnswerAndNoneAfterHandingIn() {
    ExamSeat seat = ExamSeat.ready(study);
    AttemptId attempt = seat.started();
    QuestionView question = seat.questions().get(0);

    assertThat(save(seat, attempt, question, 2)).isInstanceOf(AnswerOutcome.Saved.class);
    assertThat(save(seat, attempt, question, 2)).isInstanceOf(AnswerOutcome.Saved.class);
    assertThat(seat.questions().get(0).sequence()).isEqualTo(2);
    assertThat(seat.handIn(attempt)).isTrue();
    assertThat(save(seat, attempt, question, 3)).isInstanceOf(AnswerOutcome.Closed.class);
    assertThat(seat.handIn(attempt)).isTrue();
    assertThat(seat.view().last().orElseThrow().right()).isEqualTo(1);
  }

  @Test
  void isNobodyElses() {
    ExamSeat seat = ExamSeat.ready(study);
    AttemptId attempt = seat.started();
    ExamSeat other = ExamSeat.ready(study);

    assertThat(other.handIn(attempt)).isFalse();
    assertThat(save(other, attempt, seat.questions().get(0), 1))
        .isInstanceOf(AnswerOutcome.NotYours.class);
    assertThat(other.state()).isEqualTo(new ExamState.Ready());
  }

  @Test
  void takesNothingFromWhoeverIsNoLongerEnrolledAndGoesOnAfterwards() {
    ExamSeat seat = ExamSeat.ready(study);
    AttemptId attempt = seat.started();
    QuestionView question = seat.questions().get(0);
    study.pause(seat.person());

    assertThat(save(seat, attempt, question, 1)).isInstanceOf(AnswerOutcome.NotYours.class);
    assertThat(seat.handIn(attempt)).isFalse();

    study.enrolled(seat.person());
    assertThat(seat.state()).isEqualTo(new ExamState.Open(attempt));
    assertThat(save(seat, attempt, question, 1)).isInstanceOf(AnswerOutcome.Saved.class);
  }

  @Test
  void namesTheVersionThatWasDrawnFrom() {
    ExamSeat seat = ExamSeat.ready(study);
    seat.sit(60);

    assertThat(
            study
                .in(() -> study.record.export(seat.person()))
                .asJsonObject()
                .getJsonArray("exams")
                .getJsonObject(0)
                .getString("version"))
        .isEqualTo(study.library.programme(PEERS).orElseThrow().exam().versionId());
  }

  private AnswerOutcome save(
      ExamSeat seat, AttemptId attempt, QuestionView question, long sequence) {
    return study.in(
        () ->
            study.exams.save(
                seat.person(),
                attempt,
                question.item().id(),
                rightAnswer(question.item()),
                sequence));
  }

  private static List<ItemId> items(ExamSeat seat) {
    return seat.questions().stream()
        .map(question -> question.item().id())
        .collect(Collectors.toList());
  }

  private static <T> List<T> together(Callable<T> act, int times) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(times);
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      List<Future<T>> futures =
          threads.invokeAll(
              Collections.nCopies(
                  times,
                  () -> {
                    barrier.await();
                    return act.call();
                  }));
      List<T> all = new ArrayList<>();
      for (Future<T> future : futures) {
        all.add(future.get());
      }
      return all;
    } finally {
      threads.shutdownNow();
    }
  }
}
