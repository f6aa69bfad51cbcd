package org.fanal.courseware;

import java.util.Comparator;
import java.util.List;

/** Every problem found in one reading, by file and line. */
public record ContentReport(List<Problem> problems) {

  public ContentReport {
    problems =
        problems.stream()
            .distinct()
            .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
            .toList();
  }

  public boolean isClean() {
    return problems.isEmpty();
  }
}
