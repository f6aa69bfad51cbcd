package org.fanal.web.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Rétablissement,retablissement",
    "'Groupe d’entraide mutuelle (GEM)','groupe d entraide mutuelle gem'",
    "Cœur,coeur",
    "'  pair   aidant, paire aidante ','pair aidant paire aidante'",
    "'?!',''",
  })
  void losesAccentsCapitalsAndMarks(String text, String plain) {
    assertThat(PlainWords.of(text)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({"'',0", "'  ',0", "'…',0", "mieux,1", "'  Mieux vivre ',2"})
  void asksForEachWordThatWasTyped(String query, int words) {
    assertThat(PlainWords.asked(query)).hasSize(words);
  }
}
