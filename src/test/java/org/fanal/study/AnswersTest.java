package org.fanal.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.study.StudyFixture.START;
import static org.fanal.study.StudyFixture.firstItem;
import static org.fanal.study.StudyFixture.rightAnswer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanal.assessment.AttemptId;
import org.fanal.assessment.Response;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

  private final StudyFixture study = new StudyFixture();

  @Test
  void keepsTheNewestAnswerWhateverOrderTheyArriveIn() {
    PersonId person = study.aReader();
    AttemptId attempt = study.started(person);
    QuestionView question = study.view(person).questions().get(0);
    Response right = rightAnswer(question.item());
    save(person, attempt, question, right, 5);

    AnswerOutcome late = save(person, attempt, question, other(right), 4);

    assertThat(late).isEqualTo(new AnswerOutcome.Stale(right, 5, START));
    assertThat(study.view(person).questions().get(0).response()).contains(right);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void takesTheSameAnswerTwiceForOne(long lateOrAgain) {
    PersonId person = study.aReader();
    AttemptId attempt = study.started(person);
    QuestionView question = study.view(person).questions().get(0);
    Response right = rightAnswer(question.item());
    AnswerOutcome first = save(person, attempt, question, right, 2);
    study.clock.pass(Duration.ofMinutes(1));

    assertThat(save(person, attempt, question, right, lateOrAgain)).isEqualTo(first);
  }

  @Test
  void showsTheOtherTabsAnswerWhenBothSendTheSameNumber() {
    PersonId person = study.aReader();
    AttemptId attempt = study.started(person);
    QuestionView question = study.view(person).questions().get(0);
    Response right = rightAnswer(question.item());
    save(person, attempt, question, right, 1);

    AnswerOutcome otherTab = save(person, attempt, question, other(right), 1);

    assertThat(otherTab).isEqualTo(new AnswerOutcome.Stale(right, 1, START));
  }

  @Test
  void refusesAnswersOfAnotherFormAndToOtherQuestions() {
    PersonId person = study.aReader();
    AttemptId attempt = study.started(person);
    ItemId item = firstItem(study.view(person));

    assertThat(
            study.in(
                () -> study.checks.save(person, attempt, item, Response.Chosen.of(0, 1, 99), 1)))
        .isInstanceOf(AnswerOutcome.Unfit.class);
    assertThat(
            study.in(
                () ->
                    study.checks.save(
                        person, attempt, new ItemId("unknown"), Response.Chosen.of(0), 1)))
        .isInstanceOf(AnswerOutcome.NotYours.class);
  }

  @Test
  void knowsNoAttemptOfAnotherPerson() {
    PersonId person = study.aReader();
    PersonId other = study.aReader();
    AttemptId attempt = study.started(person);
    QuestionView question = study.view(person).questions().get(0);

    assertThat(save(other, attempt, question, rightAnswer(question.item()), 1))
        .isEqualTo(new AnswerOutcome.NotYours());
    assertThat(study.in(() -> study.checks.submit(other, attempt)))
        .isEqualTo(new SubmitOutcome.NotYours());
    assertThat(study.in(() -> study.checks.result(other, attempt))).isEmpty();
    assertThat(study.in(() -> study.checks.submit(person, new AttemptId(UUID.randomUUID()))))
        .isEqualTo(new SubmitOutcome.NotYours());
  }

  @Test
  void closesTheOtherAnswersOnceHandedIn() {
    PersonId person = study.aReader();
    AttemptId attempt = study.started(person);
    QuestionView plain =
        study.view(person).questions().stream()
            .filter(question -> !question.item().safety())
            .findFirst()
            .orElseThrow();
    study.in(() -> study.checks.submit(person, attempt));

    assertThat(save(person, attempt, plain, rightAnswer(plain.item()), 9))
        .isEqualTo(new AnswerOutcome.Closed());
  }

  private AnswerOutcome save(
      PersonId person, AttemptId attempt, QuestionView question, Response response, long number) {
    return study.in(
        () -> study.checks.save(person, attempt, question.item().id(), response, number));
  }

  /** Another answer of the same form. */
  private static Response other(Response response) {
    if (response instanceof Response.Ordered ordered) {
      List<Integer> steps = new ArrayList<>(ordered.steps());
      Collections.reverse(steps);
      return new Response.Ordered(steps);
    }
    if (response instanceof Response.Paired) {
      return Response.Paired.of(Map.of(0, 1));
    }
    return Response.Chosen.of(response.equals(Response.Chosen.of(0)) ? 1 : 0);
  }
}
