package org.fanal.web.employers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The codes in what somebody pasted: one a line, or the first column of a table. A line of headings
 * and empty lines count for nothing.
 */
record PastedCodes(List<String> codes) {

  private static final Pattern LINES = Pattern.compile("\\R");
  private static final Pattern REST = Pattern.compile("[,;\\t].*$");
  private static final Pattern HEADING = Pattern.compile("(?i)codes?|liens?|links?");

  PastedCodes {
    codes = List.copyOf(codes);
  }

  static PastedCodes in(String text) {
    return new PastedCodes(
        Stream.of(LINES.split(text))
            .map(line -> REST.matcher(line).replaceFirst(""))
            .map(cell -> cell.replace("\"", "").replace("\ufeff", "").strip())
            .filter(cell -> !cell.isEmpty())
            .filter(cell -> !HEADING.matcher(cell).matches())
            .toList());
  }
}
