package org.fanal.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fanal.courseware.Readiness.Point;
import org.fanal.kernel.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessResultTest {

  private static final Text TEXT = new Text("texte", "text");
  private static final int CRITICAL = 5;

  /** Fourteen points, the first five critical, ten to be in place. */
  private static final Readiness READINESS =
      new Readiness(
          IntStream.rangeClosed(1, 14)
              .mapToObj(i -> new Point("p" + i, i <= CRITICAL, TEXT, TEXT, TEXT))
              .toList(),
          10);

  @ParameterizedTest
  @CsvSource({
    "14,1,true,0,0",
    "10,1,true,0,0",
    "9,1,false,1,0",
    "0,1,false,10,5",
    "13,2,false,0,1",
    "9,6,false,1,5",
  })
  void isReadyWithEnoughPointsAndAllCriticalOnes(
      int yes, int from, boolean ready, int missing, int critical) {
    ReadinessResult result = ReadinessResult.of(READINESS, yes(from, yes));

    assertThat(result.ready()).isEqualTo(ready);
    assertThat(result.missing()).isEqualTo(missing);
    assertThat(result.critical()).hasSize(critical);
  }

  @Test
  void countsPartlyAndNothingAsStillToDo() {
    Map<String, ReadinessAnswer> answers = new HashMap<>(yes(1, 9));
    answers.put("p10", ReadinessAnswer.PARTLY);
    answers.put("p11", ReadinessAnswer.NOT_YET);

    ReadinessResult result = ReadinessResult.of(READINESS, answers);

    assertThat(result.inPlace()).hasSize(9);
    assertThat(result.others())
        .extracting(Point::id)
        .isEqualTo(List.of("p10", "p11", "p12", "p13", "p14"));
  }

  private static Map<String, ReadinessAnswer> yes(int from, int count) {
    Map<String, ReadinessAnswer> answers = new HashMap<>();
    IntStream.range(from, from + count)
        .filter(i -> i <= 14)
        .forEach(i -> answers.put("p" + i, ReadinessAnswer.YES));
    return answers;
  }
}
