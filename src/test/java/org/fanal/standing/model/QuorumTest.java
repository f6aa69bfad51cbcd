package org.fanal.standing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumTest {

  @ParameterizedTest
  @CsvSource({
    "2, '', OPEN",
    "2, y, OPEN",
    "2, n, OPEN",
    "2, yy, IN_FAVOUR",
    "2, yn, AGAINST",
    "2, ny, AGAINST",
    "2, nn, AGAINST",
    "1, '', OPEN",
    "1, y, IN_FAVOUR",
    "1, n, OPEN",
    "1, ny, AGAINST",
    "1, nn, AGAINST"
  })
  void oneVoiceAgainstHoldsItBackAndNobodyRefusesAlone(int deciders, String given, Ruling ruling) {
    assertThat(Quorum.of(deciders).rule(voices(given))).isEqualTo(ruling);
  }

  @ParameterizedTest
  @CsvSource({
    "'', OPEN",
    "y, OPEN",
    "yy, OPEN",
    "nn, OPEN",
    "yyy, IN_FAVOUR",
    "yny, IN_FAVOUR",
    "nny, AGAINST",
    "nnn, AGAINST"
  })
  void mostOfThreeDecideAnAppeal(String given, Ruling ruling) {
    assertThat(Quorum.ofAppeal().rule(voices(given))).isEqualTo(ruling);
  }

  @ParameterizedTest
  @CsvSource({"1, '', 1", "1, n, 2", "2, n, 2", "2, y, 2"})
  void saysHowManyItTakes(int deciders, String given, int needed) {
    assertThat(Quorum.of(deciders).needed(voices(given))).isEqualTo(needed);
  }

  @Test
  void somebodyDecides() {
    assertThatThrownBy(() -> Quorum.of(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Quorum(2, false)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Boolean> voices(String given) {
    return Stream.of(given.split("")).filter(s -> !s.isEmpty()).map("y"::equals).toList();
  }
}
