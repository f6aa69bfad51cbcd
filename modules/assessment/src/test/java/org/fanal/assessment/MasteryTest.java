package org.fanal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MasteryTest {

  @ParameterizedTest
  @CsvSource({"12,10", "10,8", "5,4", "1,1", "11,9", "24,20"})
  void needsTheLeastWholeNumberOfRightAnswersThatReachesTheShare(int drawn, int needed) {
    Mastery mastery = Mastery.OF_THE_PROGRAMME;

    assertThat(mastery.needed(drawn)).isEqualTo(needed);
    assertThat(mastery.isReachedBy(Points.of(needed, 1), drawn)).isTrue();
    assertThat(mastery.isReachedBy(Points.of(needed - 1, 1), drawn)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"96,10,true", "959,100,false", "961,100,true", "19,2,false"})
  void isReachedAtTheShareUnrounded(long numerator, long denominator, boolean reached) {
    assertThat(Mastery.OF_THE_PROGRAMME.isReachedBy(Points.of(numerator, denominator), 12))
        .isEqualTo(reached);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101})
  void isAShare(int percent) {
    assertThatThrownBy(() -> new Mastery(percent)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void mayAskForEverythingOrNothing() {
    assertThat(new Mastery(100).needed(12)).isEqualTo(12);
    assertThat(new Mastery(0).needed(12)).isZero();
  }
}
