package org.fanal.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fanal.assessment.Item;
import org.fanal.assessment.Option;
import org.fanal.assessment.SingleChoice;
import org.fanal.assessment.Stem;
import org.fanal.assessment.Use;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.Language;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyMeasureTest {

  /** Twelve choices of four options: by chance the key is longest in three. */
  @ParameterizedTest
  @CsvSource({"0, false", "3, false", "4, false", "5, true", "12, true"})
  void tellsKeysThatAreLongestMoreOftenThanChance(int longest, boolean told) {
    KeyMeasure keys = KeyMeasure.of(choices(12, longest, 4));

    assertThat(keys.chance()).isEqualTo(3.0);
    assertThat(keys.longest().fr()).isEqualTo(longest);
    assertThat(keys.isTold(Language.FR)).isEqualTo(told);
    assertThat(keys.isTold(Language.EN)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "4, 1, true",
    "5, 1, false",
    "5, 3, true",
    "10, 2, false",
    "12, 3, true",
    "12, 2, false"
  })
  void wantsKeysAtEveryPlace(int singles, int places, boolean spread) {
    assertThat(KeyMeasure.of(choices(singles, 0, places)).isSpread()).isEqualTo(spread);
  }

  @Test
  void countsKeysByPlace() {
    assertThat(KeyMeasure.of(choices(10, 0, 4)).places()).containsExactly(3, 3, 2, 2, 0);
    assertThat(KeyMeasure.of(List.of()).isSpread()).isTrue();
  }

  /** Keys go round the first places. */
  private static List<Item> choices(int count, int longest, int places) {
    return IntStream.range(0, count)
        .mapToObj(i -> (Item) choice("q" + i, i % places, i < longest))
        .toList();
  }

  private static SingleChoice choice(String id, int key, boolean longest) {
    Stem stem =
        new Stem(
            new ItemId(id),
            Use.CHECK,
            new LessonId("l1"),
            Optional.empty(),
            false,
            new Text("?", "?"),
            new Text("w", "w"),
            List.of());
    return new SingleChoice(
        stem,
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    new Option(
                        new Text(i == key && longest ? "longue " + i : "mot " + i, "word " + i),
                        i == key))
            .toList());
  }
}
