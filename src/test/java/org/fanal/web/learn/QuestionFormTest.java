package org.fanal.web.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fanal.assessment.Item;
import org.fanal.assessment.Matching;
import org.fanal.assessment.MultipleChoice;
import org.fanal.assessment.Option;
import org.fanal.assessment.Ordering;
import org.fanal.assessment.Response;
import org.fanal.assessment.Sorting;
import org.fanal.assessment.Stem;
import org.fanal.assessment.TrueFalse;
import org.fanal.assessment.Use;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.Language;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.Text;
import org.fanal.web.learn.QuestionForm.Line;
import org.junit.jupiter.api.Test;

class QuestionFormTest {

  @Test
  void showsOptionsInTheOrderDrawnWithTheirOwnPositions() {
    Item item =
        new MultipleChoice(
            stem(), List.of(Option.right(t("a")), Option.wrong(t("b")), Option.right(t("c"))));

    QuestionForm form = form(item, List.of(2, 0, 1), Response.Chosen.of(0));

    assertThat(form.lines()).extracting(Line::text).containsExactly("c-en", "a-en", "b-en");
    assertThat(form.lines()).extracting(Line::position).containsExactly(2, 0, 1);
    assertThat(form.lines()).extracting(Line::chosen).containsExactly(false, true, false);
    assertThat(form.rights()).isEqualTo(2);
  }

  @Test
  void showsStepsAsTheyWerePutInOrder() {
    Item item = new Ordering(stem(), List.of(t("a"), t("b"), t("c")));

    QuestionForm form = form(item, List.of(2, 0, 1), Response.Ordered.of(1, 2, 0));

    assertThat(form.lines()).extracting(Line::text).containsExactly("b-en", "c-en", "a-en");
  }

  @Test
  void offersEveryGroupToEachCardInTheOrderDrawn() {
    Item item =
        new Sorting(
            practice(),
            List.of(t("g0"), t("g1")),
            List.of(
                new Sorting.Card(t("c0"), 0),
                new Sorting.Card(t("c1"), 1),
                new Sorting.Card(t("c2"), 0),
                new Sorting.Card(t("c3"), 1)));

    QuestionForm form = form(item, List.of(2, 0, 3, 1), Response.Paired.of(java.util.Map.of(0, 1)));

    assertThat(form.kind()).isEqualTo("sorting");
    assertThat(form.lines())
        .extracting(Line::text)
        .containsExactly("c2-en", "c0-en", "c3-en", "c1-en");
    assertThat(form.lines().get(1).choices())
        .extracting(Line::text)
        .containsExactly("g0-en", "g1-en");
    assertThat(form.lines().get(1).choices()).extracting(Line::chosen).containsExactly(false, true);
    assertThat(form.lines().get(0).choices()).noneMatch(Line::chosen);
  }

  @Test
  void offersEveryRightSideToEachLeftOne() {
    Item item =
        new Matching(
            stem(),
            List.of(
                new Matching.Pair(t("l0"), t("r0")),
                new Matching.Pair(t("l1"), t("r1")),
                new Matching.Pair(t("l2"), t("r2"))));

    QuestionForm form = form(item, List.of(1, 2, 0), Response.Paired.of(java.util.Map.of(0, 2)));

    assertThat(form.lines()).extracting(Line::text).containsExactly("l0-en", "l1-en", "l2-en");
    assertThat(form.lines().get(0).choices())
        .extracting(Line::text)
        .containsExactly("r1-en", "r2-en", "r0-en");
    assertThat(form.lines().get(0).choices())
        .extracting(Line::chosen)
        .containsExactly(false, true, false);
    assertThat(form.lines().get(1).choices()).noneMatch(Line::chosen);
  }

  @Test
  void asksTrueOrFalseAsAChoiceOfTwoInTheLanguageOfThePage() {
    Item item = new TrueFalse(stem(), true);

    QuestionForm form =
        QuestionForm.of(
            item, List.of(TrueFalse.TRUE, TrueFalse.FALSE), Optional.empty(), Language.FR);

    assertThat(form.kind()).isEqualTo("single");
    assertThat(form.lines()).extracting(Line::text).containsExactly("Vrai", "Faux");
  }

  private static QuestionForm form(Item item, List<Integer> order, Response response) {
    return QuestionForm.of(item, order, Optional.of(response), Language.EN);
  }

  private static Stem stem() {
    return stem(Use.CHECK);
  }

  private static Stem practice() {
    return stem(Use.PRACTICE);
  }

  private static Stem stem(Use use) {
    return new Stem(
        new ItemId("m1-i1"),
        use,
        new LessonId("l1"),
        Optional.empty(),
        false,
        t("text"),
        t("why"),
        List.of());
  }

  private static Text t(String word) {
    return new Text(word + "-fr", word + "-en");
  }
}
