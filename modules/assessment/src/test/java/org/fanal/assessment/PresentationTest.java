package org.fanal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.assessment.ItemFixture.aMatching;
import static org.fanal.assessment.ItemFixture.aMultipleChoice;
import static org.fanal.assessment.ItemFixture.aReflection;
import static org.fanal.assessment.ItemFixture.aSingleChoice;
import static org.fanal.assessment.ItemFixture.aSorting;
import static org.fanal.assessment.ItemFixture.aStatementThatIs;
import static org.fanal.assessment.ItemFixture.aStem;
import static org.fanal.assessment.ItemFixture.anOrdering;
import static org.fanal.assessment.ItemFixture.options;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PresentationTest {

  static Stream<Arguments> items() {
    return Stream.of(
        arguments(aSingleChoice(4, 0), 4),
        arguments(aMultipleChoice(5, 0, 1), 5),
        arguments(aStatementThatIs(true), 2),
        arguments(aMatching(6), 6),
        arguments(anOrdering(3), 3),
        arguments(aSorting(2, 7), 7),
        arguments(aReflection(), 0));
  }

  @ParameterizedTest
  @MethodSource("items")
  void showsEachPartOnce(Item item, int parts) {
    for (long seed = 0; seed < 100; seed++) {
      assertThat(order(item, seed))
          .containsExactlyInAnyOrderElementsOf(IntStream.range(0, parts).boxed().toList());
    }
  }

  @Test
  void isTheSameForTheSameSeedAndItem() {
    assertThat(order(aMatching(6), 9)).isEqualTo(order(aMatching(6), 9));
  }

  @Test
  void differsBetweenItemsOfOneAttempt() {
    Set<List<Integer>> orders =
        IntStream.range(0, 30)
            .mapToObj(i -> new SingleChoice(aStem("q" + i), options(5, 0)))
            .map(item -> order(item, 1))
            .collect(Collectors.toSet());

    assertThat(orders).hasSizeGreaterThan(15);
  }

  @Test
  void putsTheKeyInEachPlaceAboutAsOften() {
    for (int place = 0; place < 4; place++) {
      int there = place;
      long times =
          LongStream.range(0, 4_000)
              .filter(seed -> order(aSingleChoice(4, 0), seed).get(there) == 0)
              .count();

      assertThat(times).isBetween(850L, 1_150L);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 6})
  void neverShowsStepsAlreadyInOrder(int steps) {
    Ordering item = anOrdering(steps);
    for (long seed = 0; seed < 1_000; seed++) {
      List<Integer> shown = order(item, seed);

      assertThat(item.score(new Response.Ordered(shown))).isLessThan(Points.ONE);
    }
  }

  @Test
  void alwaysShowsTrueBeforeFalse() {
    for (long seed = 0; seed < 20; seed++) {
      assertThat(order(aStatementThatIs(false), seed)).containsExactly(0, 1);
    }
  }

  private static List<Integer> order(Item item, long seed) {
    return Presentation.of(item, seed).order();
  }
}
