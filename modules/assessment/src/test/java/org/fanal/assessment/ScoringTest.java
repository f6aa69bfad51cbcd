package org.fanal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.assessment.ItemFixture.aMatching;
import static org.fanal.assessment.ItemFixture.aMultipleChoice;
import static org.fanal.assessment.ItemFixture.aReflection;
import static org.fanal.assessment.ItemFixture.aSingleChoice;
import static org.fanal.assessment.ItemFixture.aSorting;
import static org.fanal.assessment.ItemFixture.aStatementThatIs;
import static org.fanal.assessment.ItemFixture.anOrdering;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringTest {

  @ParameterizedTest
  @CsvSource({"c:1,1", "c:0,0", "c:2,0"})
  void singleChoiceIsAllOrNothing(String line, String points) {
    assertThat(score(aSingleChoice(3, 1), line)).hasToString(points);
  }

  @ParameterizedTest
  @CsvSource({"true,c:0,1", "true,c:1,0", "false,c:1,1", "false,c:0,0"})
  void trueOrFalseIsAllOrNothing(boolean answer, String line, String points) {
    assertThat(score(aStatementThatIs(answer), line)).hasToString(points);
  }

  /** Of five options the first three are right. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "c:0,1,2     | 1",
        "c:0,1       | 2/3",
        "c:0         | 1/3",
        "c:          | 0",
        "c:0,1,2,3   | 2/3",
        "c:0,1,3     | 1/3",
        "c:0,3       | 0",
        "c:0,3,4     | 0",
        "c:3,4       | 0",
        "c:0,1,2,3,4 | 1/3"
      })
  void multipleChoiceTakesWrongOnesOffButNotBelowNothing(String line, String points) {
    assertThat(score(aMultipleChoice(5, 0, 1, 2), line)).hasToString(points);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p:0-0,1-1,2-2,3-3 | 1",
        "p:0-0,1-1,2-3,3-2 | 1/2",
        "p:0-0,1-1         | 1/2",
        "p:0-0,1-0,2-0,3-0 | 1/4",
        "p:0-1,1-2,2-3,3-0 | 0",
        "p:                | 0"
      })
  void matchingCountsTheShareOfRightPairs(String line, String points) {
    assertThat(score(aMatching(4), line)).hasToString(points);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "o:0,1,2,3 | 1",
        "o:1,2,3,0 | 2/3",
        "o:3,0,1,2 | 2/3",
        "o:2,3,0,1 | 2/3",
        "o:0,1,3,2 | 1/3",
        "o:0,2,1,3 | 0",
        "o:3,2,1,0 | 0"
      })
  void orderingCountsTheShareOfAdjacentPairsInOrder(String line, String points) {
    assertThat(score(anOrdering(4), line)).hasToString(points);
  }

  /** Cards 0, 2 and 4 belong to the first group. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p:0-0,1-1,2-0,3-1,4-0 | 1",
        "p:0-0,1-0,2-0,3-0,4-0 | 3/5",
        "p:0-0                 | 1/5",
        "p:0-1,1-0             | 0",
        "p:                    | 0"
      })
  void sortingCountsTheShareOfCardsInTheirGroup(String line, String points) {
    assertThat(score(aSorting(2, 5), line)).hasToString(points);
  }

  @Test
  void reflectionsNeverCount() {
    new RandomResponses(3, 6)
        .take(50)
        .forEach(response -> assertThat(aReflection().score(response)).isEqualTo(Points.NONE));
  }

  static Stream<Item> items() {
    return Stream.of(
        aSingleChoice(4, 2),
        aMultipleChoice(5, 1, 3),
        aStatementThatIs(false),
        aMatching(5),
        anOrdering(3),
        anOrdering(4),
        aSorting(2, 4));
  }

  @ParameterizedTest
  @MethodSource("items")
  void anyResponseEarnsFromNothingToOnePoint(Item item) {
    new RandomResponses(5, 5)
        .take(5_000)
        .forEach(
            response -> {
              Points points = item.score(response);

              assertThat(points).isBetween(Points.NONE, Points.ONE);
              assertThat(points.equals(Points.ONE)).isEqualTo(response.equals(key(item)));
              assertThat(item.accepts(response) || points.equals(Points.NONE)).isTrue();
            });
  }

  @ParameterizedTest
  @MethodSource("items")
  void theKeyEarnsThePoint(Item item) {
    assertThat(item.accepts(key(item))).isTrue();
    assertThat(item.score(key(item))).isEqualTo(Points.ONE);
  }

  private static Points score(Item item, String line) {
    return item.score(Response.parse(line).orElseThrow());
  }

  private static Response key(Item item) {
    Map<String, String> keys =
        Map.of(
            "single", "c:2",
            "multiple", "c:1,3",
            "true-false", "c:1",
            "matching", "p:0-0,1-1,2-2,3-3,4-4",
            "sorting", "p:0-0,1-1,2-0,3-1",
            "ordering3", "o:0,1,2",
            "ordering4", "o:0,1,2,3");
    String size = item instanceof Ordering ordering ? "" + ordering.steps().size() : "";
    return Response.parse(keys.get(item.id() + size)).orElseThrow();
  }
}
