package org.fanal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource({"fr,FR", "fr-CA,FR", "FR_fr,FR", "en,EN", "en-GB,EN"})
  void readsTheLanguageOfATagWhateverItsRegion(String tag, Language expected) {
    assertThat(Language.of(tag)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "de", "francais", "-", "e"})
  void knowsNoOtherLanguage(String tag) {
    assertThat(Language.of(tag)).isEmpty();
  }

  @Test
  void takesNoTagForNoLanguage() {
    assertThat(Language.of(null)).isEmpty();
  }
}
