package org.fanal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

  @Test
  void areEqualInWhateverTermsTheyAreGiven() {
    assertThat(Points.of(2, 4)).isEqualTo(Points.of(1, 2)).hasToString("1/2");
    assertThat(Points.of(0, 5)).isEqualTo(Points.NONE).hasToString("0");
    assertThat(Points.of(5, 5)).isEqualTo(Points.ONE);
  }

  @Test
  void addUpWithoutRounding() {
    Points thirds = Stream.of(1, 1, 1).map(n -> Points.of(n, 3)).reduce(Points.NONE, Points::plus);

    assertThat(thirds).isEqualTo(Points.ONE);
    assertThat(Points.of(1, 3).plus(Points.of(2, 5))).isEqualTo(Points.of(11, 15));
  }

  @ParameterizedTest
  @CsvSource({"1,3,33,100,true", "33,100,1,3,false", "1,3,2,6,true", "0,1,0,1,true"})
  void compareExactly(long a, long b, long c, long d, boolean atLeast) {
    assertThat(Points.of(a, b).isAtLeast(Points.of(c, d))).isEqualTo(atLeast);
  }

  @Test
  void areTheSameSumInAnyOrder() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      Points a = Points.of(random.nextInt(7), 1 + random.nextInt(6));
      Points b = Points.of(random.nextInt(7), 1 + random.nextInt(6));
      Points c = Points.of(random.nextInt(7), 1 + random.nextInt(6));

      assertThat(a.plus(b).plus(c)).isEqualTo(c.plus(b.plus(a)));
      assertThat(a.plus(b).isAtLeast(a)).isTrue();
    }
  }

  @Test
  void areNeverBelowNothingNorOverNothing() {
    for (Runnable wrong :
        List.<Runnable>of(() -> Points.of(-1, 2), () -> Points.of(1, 0), () -> Points.of(1, -2))) {
      assertThatThrownBy(wrong::run).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
