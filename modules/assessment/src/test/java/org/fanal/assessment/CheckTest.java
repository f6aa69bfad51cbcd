package org.fanal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanal.assessment.ItemFixture.aMatching;
import static org.fanal.assessment.ItemFixture.aSafetyTruth;
import static org.fanal.assessment.ItemFixture.aStem;
import static org.fanal.assessment.ItemFixture.aTruth;
import static org.fanal.assessment.ItemFixture.anOrdering;
import static org.fanal.assessment.ItemFixture.options;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fanal.assessment.Response.Chosen;
import org.fanal.assessment.Response.Paired;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.LessonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

  private static final Response RIGHT = Chosen.of(TrueFalse.TRUE);
  private static final Response WRONG = Chosen.of(TrueFalse.FALSE);
  private static final Map<ItemId, Response> NOT_ASKED_AGAIN = Map.of();

  private static final Item SAFETY = aSafetyTruth("safety", "l9");
  private static final ItemId SAFETY_ID = SAFETY.id();

  @ParameterizedTest
  @CsvSource({"12,true", "10,true", "9,false", "0,false"})
  void isMasteredFromTenOfTwelve(int right, boolean mastered) {
    Check check = mark(truths(12), rightOn(right), NOT_ASKED_AGAIN);

    assertThat(check.points()).isEqualTo(Points.of(right, 1));
    assertThat(check.right()).isEqualTo(right);
    assertThat(check.total()).isEqualTo(12);
    assertThat(check.needed()).isEqualTo(10);
    assertThat(check.isOver()).isTrue();
    assertThat(check.isMastered()).isEqualTo(mastered);
  }

  /** Nine right answers and three of five adjacent steps are 9.6 points, just 80 % of 12. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"o:0,1,2,3,5,4|48/5|true", "o:0,1,2,4,3,5|47/5|false", "o:1,2,3,4,5,0|49/5|true"})
  void countsPartsOfPointsUnrounded(String order, String points, boolean mastered) {
    List<Item> drawn = with(truths(11), anOrdering(6));
    Map<ItemId, Response> responses = rightOn(9);
    responses.put(new ItemId("ordering"), Response.parse(order).orElseThrow());

    Check check = mark(drawn, responses, NOT_ASKED_AGAIN);

    assertThat(check.points()).hasToString(points);
    assertThat(check.isMastered()).isEqualTo(mastered);
    assertThat(check.right()).isEqualTo(9);
  }

  @Test
  void isNotOverNorMasteredWhileASafetyItemIsNotRight() {
    List<Item> drawn = with(truths(11), SAFETY);
    Map<ItemId, Response> responses = rightOn(11);
    responses.put(SAFETY_ID, WRONG);

    Check check = mark(drawn, responses, NOT_ASKED_AGAIN);

    assertThat(check.points()).isEqualTo(Points.of(11, 1));
    assertThat(check.isOver()).isFalse();
    assertThat(check.isMastered()).isFalse();
    assertThat(check.toAskAgain()).containsExactly(SAFETY);
  }

  @ParameterizedTest
  @CsvSource({"9,true", "8,false"})
  void givesASafetyItemItsPointOnceItIsRight(int othersRight, boolean mastered) {
    List<Item> drawn = with(truths(11), SAFETY);

    Check check = mark(drawn, rightOn(othersRight), Map.of(SAFETY_ID, RIGHT));

    assertThat(check.points()).isEqualTo(Points.of(othersRight + 1, 1));
    assertThat(check.isOver()).isTrue();
    assertThat(check.isMastered()).isEqualTo(mastered);
    assertThat(outcome(check, SAFETY_ID)).isEqualTo(Outcome.RIGHT_WHEN_ASKED_AGAIN);
  }

  @Test
  void asksASafetyItemAgainAsLongAsItIsNotRight() {
    Check check = mark(List.of(SAFETY), Map.of(), Map.of(SAFETY_ID, WRONG));

    assertThat(check.toAskAgain()).containsExactly(SAFETY);
    assertThat(check.points()).isEqualTo(Points.NONE);
  }

  @Test
  void asksASafetyItemAgainThatIsRightInPart() {
    Item partly = new MultipleChoice(aStem("safety", "l1", true), options(3, 0, 1));

    Check before = mark(List.of(partly), Map.of(partly.id(), Chosen.of(0)), NOT_ASKED_AGAIN);
    Check after =
        mark(
            List.of(partly),
            Map.of(partly.id(), Chosen.of(0)),
            Map.of(partly.id(), Chosen.of(0, 1)));

    assertThat(before.isOver()).isFalse();
    assertThat(before.points()).isEqualTo(Points.of(1, 2));
    assertThat(after.points()).isEqualTo(Points.ONE);
  }

  @Test
  void keepsASafetyItemRightWhateverIsSaidAgain() {
    Check check = mark(List.of(SAFETY), Map.of(SAFETY_ID, RIGHT), Map.of(SAFETY_ID, WRONG));

    assertThat(outcome(check, SAFETY_ID)).isEqualTo(Outcome.RIGHT);
  }

  @Test
  void doesNotTakeASecondAnswerToAnOrdinaryItem() {
    Item item = aTruth("q0", "l0");

    Check check = mark(List.of(item), Map.of(item.id(), WRONG), Map.of(item.id(), RIGHT));

    assertThat(check.points()).isEqualTo(Points.NONE);
    assertThat(check.isOver()).isTrue();
  }

  @Test
  void givesNothingForNoAnswerOrForOneThatDoesNotFit() {
    List<Item> drawn = List.of(aTruth("q0", "l0"), aTruth("q1", "l0"));

    Check check = mark(drawn, Map.of(new ItemId("q0"), Response.Ordered.of(0)), NOT_ASKED_AGAIN);

    assertThat(check.points()).isEqualTo(Points.NONE);
    assertThat(check.items()).extracting(Marked::outcome).containsOnly(Outcome.TO_LOOK_AT_AGAIN);
  }

  @Test
  void namesEachLessonToLookAtAgainOnce() {
    List<Item> drawn =
        List.of(
            aTruth("q0", "l3"), aTruth("q1", "l1"), aTruth("q2", "l3"), aTruth("q3", "l2"), SAFETY);
    Map<ItemId, Response> responses = Map.of(new ItemId("q3"), RIGHT, SAFETY_ID, WRONG);

    Check check = mark(drawn, responses, Map.of(SAFETY_ID, RIGHT));

    assertThat(check.lessonsToLookAtAgain())
        .containsExactly(new LessonId("l3"), new LessonId("l1"));
  }

  @Test
  void countsTheItemsThatHaveAFullAnswer() {
    List<Item> drawn = List.of(aTruth("q0", "l0"), aTruth("q1", "l0"), aMatching(3));
    Map<ItemId, Response> responses = new HashMap<>(Map.of(new ItemId("q0"), WRONG));

    responses.put(new ItemId("matching"), Paired.of(Map.of(0, 1, 1, 0)));
    assertThat(Check.answered(drawn, responses)).isEqualTo(1);

    responses.put(new ItemId("matching"), Paired.of(Map.of(0, 1, 1, 0, 2, 2)));
    assertThat(Check.answered(drawn, responses)).isEqualTo(2);
  }

  @Test
  void needsItems() {
    assertThatThrownBy(() -> mark(List.of(), Map.of(), NOT_ASKED_AGAIN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Check mark(
      List<Item> drawn, Map<ItemId, Response> responses, Map<ItemId, Response> again) {
    return Check.mark(drawn, responses, again, Mastery.OF_THE_PROGRAMME);
  }

  private static List<Item> truths(int count) {
    return IntStream.range(0, count).mapToObj(i -> aTruth("q" + i, "l" + i)).toList();
  }

  private static List<Item> with(List<Item> items, Item item) {
    return Stream.concat(items.stream(), Stream.of(item)).toList();
  }

  private static Map<ItemId, Response> rightOn(int count) {
    Map<ItemId, Response> responses = new HashMap<>();
    IntStream.range(0, count).forEach(i -> responses.put(new ItemId("q" + i), RIGHT));
    return responses;
  }

  private static Outcome outcome(Check check, ItemId item) {
    return check.items().stream()
        .filter(marked -> marked.item().id().equals(item))
        .findFirst()
        .orElseThrow()
        .outcome();
  }
}
