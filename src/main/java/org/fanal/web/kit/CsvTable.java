package org.fanal.web.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.kernel.Language;

/**
 * Lines of cells as a spreadsheet takes them: UTF-8 with its mark, every cell quoted, and no cell
 * that a spreadsheet would run as a formula. The separator is the one that spreadsheets of the
 * language expect.
 */
public record CsvTable(Language language) {

  private static final String MARK = "\uFEFF";
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

  public String of(Stream<List<String>> lines) {
    return lines.map(this::line).collect(Collectors.joining("", MARK, ""));
  }

  private String line(List<String> cells) {
    return cells.stream().map(CsvTable::cell).collect(Collectors.joining(separator(), "", "\r\n"));
  }

  private String separator() {
    return language == Language.FR ? ";" : ",";
  }

  private static String cell(String text) {
    boolean formula =
        firstVisible(text).filter(first -> STARTS_A_FORMULA.indexOf(first) >= 0).isPresent();
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }

  /** Spreadsheets look past spaces; the full-width signs of formulas count as the plain ones. */
  private static Optional<Character> firstVisible(String text) {
    return text.codePoints()
        .filter(point -> point != ' ' && point != '\u00A0')
        .mapToObj(point -> (char) (point >= 0xFF01 && point <= 0xFF5E ? point - 0xFEE0 : point))
        .findFirst();
  }
}
