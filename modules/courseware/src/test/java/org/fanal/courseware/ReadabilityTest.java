package org.fanal.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.fanal.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

  @ParameterizedTest
  @CsvSource({
    "FR, terre, 1",
    "FR, été, 2",
    "FR, rétablissement, 5",
    "FR, portes, 1",
    "FR, eau, 1",
    "FR, créée, 2",
    "FR, le, 1",
    "EN, hope, 1",
    "EN, recovery, 4",
    "EN, table, 2",
    "EN, lived, 1",
    "EN, lives, 1",
    "EN, houses, 2",
    "FR, lumière, 2",
    "EN, wanted, 2",
    "EN, the, 1",
    "EN, 12, 1"
  })
  void countsSpokenSyllables(Language language, String word, int syllables) {
    assertThat(Syllables.count(word, language)).isEqualTo(syllables);
  }

  /** 6 words, 2 sentences, 6 syllables. */
  @Test
  void followsTheFormulas() {
    assertThat(Readability.of("La terre vit. Le vent court.", Language.FR))
        .isEqualTo(Math.round((207 - 1.015 * 3 - 73.6) * 10) / 10.0);
    assertThat(Readability.of("The soil lives.\nThe wind runs.", Language.EN))
        .isEqualTo(Math.round((0.39 * 3 + 11.8 - 15.59) * 10) / 10.0);
  }

  @Test
  void longSentencesAndWordsReadLessEasily() {
    String easy = "Il pleut. On attend.";
    String hard = "L’évapotranspiration potentielle conditionne significativement l’irrigation.";

    assertThat(Readability.of(easy, Language.FR)).isGreaterThan(Readability.of(hard, Language.FR));
    assertThat(Readability.of("", Language.FR)).isZero();
  }

  @Test
  void countsWordsNotSignsBetweenSpaces() {
    assertThat(Words.count("« Ah ! » dit-elle : l’eau, 12 %.")).isEqualTo(4);
    assertThat(Words.count(" ")).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "130, 1", "131, 2", "260, 2"})
  void roundsReadingUpToTheMinute(int words, int minutes) {
    assertThat(Pace.minutes(Pace.reading(words))).isEqualTo(minutes);
    assertThat(Pace.reading(130)).isEqualTo(Duration.ofMinutes(1));
  }
}
