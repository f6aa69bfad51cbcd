package org.fanal.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "un",
        "un deux",
        "L’eau — froide, 1.",
        "«\u00A0Oui\u202F?\u00A0»",
        "a\tb\nc\r\nd\u000Be\ff",
        "-a- …b a-b (3)",
        "\uD83C\uDF31 vert"
      })
  void areCountedAsTheyAreFound(String text) {
    assertThat(Words.count(text)).isEqualTo(Words.of(text).count());
  }
}
