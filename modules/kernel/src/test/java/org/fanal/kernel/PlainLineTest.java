package org.fanal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLineTest {

  @ParameterizedTest
  @CsvSource({
    "Maëlle Roy, M. R.",
    "Jean-Pierre Roy, J.-P. R.",
    "zoé œuvrard, Z. Œ.",
    "Ŵyn, Ŵ.",
    "王 小明, 王. 小.",
    "-Anne- Roy, A. R."
  })
  void takesInitialsFromEachPart(String name, String initials) {
    assertThat(PlainLine.of(name).initials()).isEqualTo(initials);
  }

  @Test
  void tidiesSpacesAndAccents() {
    assertThat(PlainLine.of("  Zoe\u0301 \t Roy\n").text()).isEqualTo("Zoé Roy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u202eb", "a\u200bb", "a\ud83db", "a\ue000b"})
  void noticesWhatIsNoText(String typed) {
    assertThat(PlainLine.of(typed).hasUnprintable()).isTrue();
  }

  @Test
  void countsCharactersAsPeopleDo() {
    assertThat(PlainLine.of("😀😀").isLongerThan(2)).isFalse();
    assertThat(PlainLine.of("😀😀😀").isLongerThan(2)).isTrue();
  }
}
