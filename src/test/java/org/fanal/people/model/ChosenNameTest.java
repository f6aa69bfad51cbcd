package org.fanal.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChosenNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"Z", "Zoé  Roy", "Nokomis ᐊᓂᔑᓈᐯ", "O’Neil", "<b>Zoé</b>", "🦉 Hibou"})
  void takesAnyVisibleName(String written) {
    assertThat(ChosenName.of(written)).isPresent();
  }

  @Test
  void makesBlanksSingleAndLettersWhole() {
    assertThat(ChosenName.of("  Zoe\u0301 \t Roy ")).contains(new ChosenName("Zoé Roy"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "Zoé\u0000", "Zoé\u202eyoR", "\u200b", "a\ud800"})
  void refusesEmptyAndHidden(String written) {
    assertThat(ChosenName.of(written)).isEmpty();
  }

  @Test
  void isAtMostSixtySignsLong() {
    assertThat(ChosenName.of("a".repeat(60))).isPresent();
    assertThat(ChosenName.of("a".repeat(61))).isEmpty();
    assertThat(ChosenName.of("a".repeat(10_000_000))).isEmpty();
  }
}
