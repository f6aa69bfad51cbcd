package org.fanal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanal.assessment.ItemFixture.aMatching;
import static org.fanal.assessment.ItemFixture.aMultipleChoice;
import static org.fanal.assessment.ItemFixture.aPracticeStem;
import static org.fanal.assessment.ItemFixture.aReflection;
import static org.fanal.assessment.ItemFixture.aSingleChoice;
import static org.fanal.assessment.ItemFixture.aSorting;
import static org.fanal.assessment.ItemFixture.aStatementThatIs;
import static org.fanal.assessment.ItemFixture.aStem;
import static org.fanal.assessment.ItemFixture.anOrdering;
import static org.fanal.assessment.ItemFixture.cards;
import static org.fanal.assessment.ItemFixture.options;
import static org.fanal.assessment.ItemFixture.pairs;
import static org.fanal.assessment.ItemFixture.text;
import static org.fanal.assessment.ItemFixture.texts;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ItemTest {

  static Stream<Arguments> wrongItems() {
    return Stream.of(
        wrong("no key", () -> aSingleChoice(3, 9)),
        wrong("two keys", () -> new SingleChoice(aStem("i"), options(3, 0, 1))),
        wrong("two options", () -> aSingleChoice(2, 0)),
        wrong("six options", () -> aSingleChoice(6, 0)),
        wrong("equal options", () -> new SingleChoice(aStem("i"), equalOptions())),
        wrong("one key of several", () -> aMultipleChoice(4, 1)),
        wrong("nothing but keys", () -> aMultipleChoice(3, 0, 1, 2)),
        wrong("two pairs", () -> aMatching(2)),
        wrong("seven pairs", () -> aMatching(7)),
        wrong("equal right sides", () -> new Matching(aStem("i"), equalPairs())),
        wrong("two steps", () -> anOrdering(2)),
        wrong("seven steps", () -> anOrdering(7)),
        wrong("equal steps", () -> new Ordering(aStem("i"), Collections.nCopies(3, text("a")))),
        wrong("one group", () -> aSorting(1, 4)),
        wrong("five groups", () -> aSorting(5, 10)),
        wrong("three cards", () -> aSorting(2, 3)),
        wrong("eleven cards", () -> aSorting(2, 11)),
        wrong("an empty group", () -> sorting(texts("group", 3), cards(2, 6))),
        wrong("an unknown group", () -> sorting(texts("group", 2), cards(3, 6))),
        wrong("equal groups", () -> sorting(Collections.nCopies(2, text("a")), cards(2, 6))),
        wrong("equal cards", () -> sorting(texts("group", 2), equalCards())),
        wrong("sorting in a check", () -> new Sorting(aStem("i"), texts("group", 2), cards(2, 4))),
        wrong("a scored item as reflection", () -> new TrueFalse(usedAsReflection(), true)),
        wrong("a reflection in a check", () -> new Reflection(aStem("i"), text("another"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongItems")
  void refusesToBeWhatNobodyCouldAnswer(String name, Executable making) {
    assertThatThrownBy(making::execute).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isMadeAtEachBorderOfItsSize() {
    assertThat(aSingleChoice(3, 2).key()).isEqualTo(2);
    assertThat(aSingleChoice(5, 4).key()).isEqualTo(4);
    assertThat(aMultipleChoice(3, 0, 2).keys()).isEqualTo(2);
    assertThat(aMatching(3).pairs()).hasSize(3);
    assertThat(aMatching(6).pairs()).hasSize(6);
    assertThat(anOrdering(3).steps()).hasSize(3);
    assertThat(anOrdering(6).steps()).hasSize(6);
    assertThat(aSorting(2, 4).cards()).hasSize(4);
    assertThat(aSorting(4, 10).groups()).hasSize(4);
  }

  static Stream<Arguments> lines() {
    Item single = aSingleChoice(3, 0);
    Item multiple = aMultipleChoice(4, 0, 1);
    Item statement = aStatementThatIs(true);
    Item matching = aMatching(3);
    Item ordering = anOrdering(3);
    Item sorting = aSorting(2, 5);
    return Stream.of(
        arguments(single, "c:2", true, true),
        arguments(single, "c:3", false, false),
        arguments(single, "c:", false, false),
        arguments(single, "c:0,1", false, false),
        arguments(single, "o:0", false, false),
        arguments(multiple, "c:", true, false),
        arguments(multiple, "c:3", true, true),
        arguments(multiple, "c:0,1,2,3", true, true),
        arguments(multiple, "c:0,4", false, false),
        arguments(multiple, "p:0-1", false, false),
        arguments(statement, "c:1", true, true),
        arguments(statement, "c:2", false, false),
        arguments(statement, "c:0,1", false, false),
        arguments(matching, "p:", true, false),
        arguments(matching, "p:0-2,2-2", true, false),
        arguments(matching, "p:0-2,1-2,2-2", true, true),
        arguments(matching, "p:0-3", false, false),
        arguments(matching, "p:3-0", false, false),
        arguments(matching, "c:0", false, false),
        arguments(ordering, "o:2,1,0", true, true),
        arguments(ordering, "o:0,1", false, false),
        arguments(ordering, "o:0,1,3", false, false),
        arguments(ordering, "o:0,1,2,3", false, false),
        arguments(ordering, "c:0,1,2", false, false),
        arguments(sorting, "p:", true, false),
        arguments(sorting, "p:0-1,4-1", true, false),
        arguments(sorting, "p:0-0,1-0,2-0,3-0,4-0", true, true),
        arguments(sorting, "p:0-2", false, false),
        arguments(sorting, "p:5-0", false, false),
        arguments(sorting, "c:0", false, false),
        arguments(aReflection(), "c:0", false, false));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("lines")
  void acceptsResponsesOfItsFormAndRange(Item item, String line, boolean accepts, boolean full) {
    Response response = Response.parse(line).orElseThrow();

    assertThat(item.accepts(response)).isEqualTo(accepts);
    assertThat(item.isAnsweredBy(response)).isEqualTo(full);
  }

  @ParameterizedTest
  @CsvSource({"true,0", "false,1"})
  void aStatementIsShownAsTrueThenFalse(boolean answer, int key) {
    assertThat(aStatementThatIs(answer).key()).isEqualTo(key);
  }

  private static Arguments wrong(String name, Executable making) {
    return arguments(name, making);
  }

  private static List<Option> equalOptions() {
    return List.of(Option.right(text("a")), Option.wrong(text("a")), Option.wrong(text("b")));
  }

  private static List<Matching.Pair> equalPairs() {
    return Stream.concat(
            pairs(2).stream(), Stream.of(new Matching.Pair(text("left 2"), text("right 1"))))
        .toList();
  }

  private static Sorting sorting(List<Text> groups, List<Sorting.Card> cards) {
    return new Sorting(aPracticeStem("i"), groups, cards);
  }

  private static List<Sorting.Card> equalCards() {
    return Stream.concat(cards(2, 3).stream(), Stream.of(new Sorting.Card(text("card 0"), 1)))
        .toList();
  }

  private static Stem usedAsReflection() {
    return new Stem(
        new ItemId("i"),
        Use.REFLECTION,
        new LessonId("l1"),
        Optional.empty(),
        false,
        text("a"),
        text("b"),
        List.of());
  }
}
