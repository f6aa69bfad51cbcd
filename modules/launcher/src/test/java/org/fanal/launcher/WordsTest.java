package org.fanal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
  private static final ResourceBundle FRENCH = bundle(Locale.FRENCH);

  @Test
  void saysEverySentenceInBothLanguages() {
    assertThat(FRENCH.keySet()).isEqualTo(ENGLISH.keySet());
    assertThat(ENGLISH.keySet())
        .allSatisfy(
            key ->
                assertThat(placeholders(FRENCH.getString(key)))
                    .as(key)
                    .isEqualTo(placeholders(ENGLISH.getString(key))));
  }

  @Test
  void setsFrenchAsItIsSet() {
    assertThat(FRENCH.keySet())
        .allSatisfy(
            key ->
                assertThat(FRENCH.getString(key))
                    .as(key)
                    .doesNotContain("'", " :", " ;", " ?", " !", "« ", " »"));
  }

  private static List<String> placeholders(String sentence) {
    return Pattern.compile("\\{\\d}")
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "org.fanal.launcher.words",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
