package org.fanal.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fanal.assessment.AttemptId;
import org.fanal.assessment.Item;
import org.fanal.assessment.Option;
import org.fanal.assessment.Ordering;
import org.fanal.assessment.Response;
import org.fanal.assessment.SingleChoice;
import org.fanal.kernel.ItemId;
import org.junit.jupiter.api.Test;

/** Content that changes while somebody sits the exam. */
class ExamChangesTest {

  private final StudyFixture study = new StudyFixture();
  private final ExamSeat seat = ExamSeat.ready(study);

  @Test
  void asksAgainWhatTheAnswerNoLongerFits() {
    AttemptId attempt = seat.started();
    List<SingleChoice> choices = choices();
    choices.forEach(choice -> save(seat, attempt, choice, last(choice), 5));
    Map<ItemId, Item> anew =
        Map.of(
            choices.get(0).id(), asOrdering(choices.get(0)),
            choices.get(1).id(), withOneLess(choices.get(1)));

    ExamSeat later =
        new ExamSeat(new StudyFixture(new ChangedExam(study.library, anew)), seat.person());

    assertThat(later.state()).isEqualTo(new ExamState.Open(attempt));
    assertThat(later.questions()).hasSize(ExamSeat.QUESTIONS);
    assertThat(later.questions())
        .filteredOn(question -> anew.containsKey(question.item().id()))
        .hasSize(2)
        .allMatch(question -> question.response().isEmpty() && !question.answered())
        .allMatch(question -> question.sequence() == 0);
    anew.values()
        .forEach(
            item ->
                assertThat(save(later, attempt, item, StudyFixture.rightAnswer(item), 1))
                    .isInstanceOf(AnswerOutcome.Saved.class));
    assertThat(later.handIn(attempt)).isTrue();
    assertThat(later.view().last().orElseThrow().right()).isEqualTo(2);
  }

  @Test
  void countsAnAnswerThatNoLongerFitsAsNoneGiven() {
    AttemptId attempt = seat.started();
    SingleChoice choice = choices().get(0);
    save(seat, attempt, choice, StudyFixture.rightAnswer(choice), 1);
    ExamSeat later =
        new ExamSeat(
            new StudyFixture(
                new ChangedExam(study.library, Map.of(choice.id(), asOrdering(choice)))),
            seat.person());

    assertThat(later.handIn(attempt)).isTrue();
    assertThat(later.view().last().orElseThrow().right()).isZero();
    assertThat(later.view().last().orElseThrow().total()).isEqualTo(ExamSeat.QUESTIONS);
  }

  /** Two that were drawn and can lose an option. */
  private List<SingleChoice> choices() {
    return seat.questions().stream()
        .map(QuestionView::item)
        .filter(SingleChoice.class::isInstance)
        .map(SingleChoice.class::cast)
        .filter(item -> item.options().size() > 3)
        .limit(2)
        .toList();
  }

  private static Response last(SingleChoice choice) {
    return Response.Chosen.of(choice.options().size() - 1);
  }

  private static Item asOrdering(SingleChoice choice) {
    return new Ordering(choice.stem(), choice.options().stream().map(Option::text).toList());
  }

  private static Item withOneLess(SingleChoice choice) {
    List<Option> left = new ArrayList<>(choice.options());
    left.remove(choice.key() == 0 ? 1 : 0);
    return new SingleChoice(choice.stem(), left);
  }

  private static AnswerOutcome save(
      ExamSeat seat, AttemptId attempt, Item item, Response response, long sequence) {
    return seat.study()
        .in(() -> seat.study().exams.save(seat.person(), attempt, item.id(), response, sequence));
  }
}
