package org.fanal.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {

  @Test
  void seesNoDifferenceBetweenEqualSamples() {
    long[] times = LongStream.range(0, 100).toArray();

    assertThat(Statistics.rankDifference(times, times)).isZero();
  }

  /** All 25 pairs to one side, of which chance gives 12.5 with a deviation of √22.9. */
  @Test
  void tellsHowFarRanksAreFromChance() {
    long[] slow = {6, 7, 8, 9, 10};
    long[] fast = {1, 2, 3, 4, 5};

    assertThat(Statistics.rankDifference(slow, fast)).isCloseTo(2.611, within(0.001));
    assertThat(Statistics.rankDifference(fast, slow)).isCloseTo(-2.611, within(0.001));
  }

  @Test
  void countsHowUnevenPartsAre() {
    assertThat(Statistics.chiSquare(10, 10, 10)).isZero();
    assertThat(Statistics.chiSquare(5, 15)).isEqualTo(5);
  }

  @Test
  void findsTheMiddleOfEvenAndOdd() {
    assertThat(Statistics.median(9, 1, 5)).isEqualTo(5);
    assertThat(Statistics.median(4, 1, 2, 9)).isEqualTo(3);
  }
}
