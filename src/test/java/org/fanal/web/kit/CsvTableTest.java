package org.fanal.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fanal.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1",
        "\u00A0=1",
        "\uFF1D1",
        "=HYPERLINK(\"x\")"
      })
  void letsNoCellBeRunAsAFormula(String hostile) {
    String text = table(Language.FR, hostile);

    assertThat(text).startsWith("\uFEFF\"'" + hostile.charAt(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Marc-André L.", "Module 1, étape 2", "", "a=b", "«\u00A0Fanal\u00A0»"})
  void leavesOrdinaryWordsAsTheyAre(String words) {
    assertThat(table(Language.FR, words)).isEqualTo("\uFEFF\"" + words + "\"\r\n");
  }

  @ParameterizedTest
  @CsvSource({"FR, ;", "EN, ','"})
  void separatesAsSpreadsheetsOfTheLanguageExpect(Language language, String separator) {
    String text = new CsvTable(language).of(Stream.of(List.of("a", "b")));

    assertThat(text).isEqualTo("\uFEFF\"a\"" + separator + "\"b\"\r\n");
  }

  @Test
  void keepsAQuoteAndALineEndInsideTheirCell() {
    assertThat(table(Language.EN, "a\"b\nc")).isEqualTo("\uFEFF\"a\"\"b\nc\"\r\n");
  }

  private static String table(Language language, String cell) {
    return new CsvTable(language).of(Stream.of(List.of(cell)));
  }
}
