package org.fanal.courseware;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What serves each row of the blueprint: content by its id, a test by its name, or nothing yet. */
public record Traceability(SortedMap<String, Row> rows) {

  /** The blueprint's rows are. */
  static final int ROWS = 72;

  public Traceability {
    rows = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(rows)));
  }

  /**
   * @param tests {@code ClassName#method}
   * @param later what is still missing, in plain words
   */
  public record Row(List<String> content, List<String> tests, Optional<String> later) {

    public Row {
      content = List.copyOf(content);
      tests = List.copyOf(tests);
    }

    boolean isServed() {
      return !content.isEmpty() || !tests.isEmpty();
    }
  }

  /** How many rows content or a test serves. */
  public long served() {
    return rows.values().stream().filter(Row::isServed).count();
  }

  /** How many of them say that something is still missing. */
  public long servedInPart() {
    return rows.values().stream().filter(row -> row.isServed() && row.later().isPresent()).count();
  }

  /** How many rows nothing serves yet. */
  public long later() {
    return rows.size() - served();
  }

  static String id(int row) {
    return String.format("R-%02d", row);
  }
}
