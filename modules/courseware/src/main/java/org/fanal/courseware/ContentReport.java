package org.fanal.courseware;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every problem found in one reading, by file and line.
 *
 * @param remarks what is good to know and wrong in nothing
 */
public record ContentReport(List<Problem> problems, List<Problem> remarks) {

  public ContentReport {
    problems = inOrder(problems);
    remarks = inOrder(remarks);
  }

  /** Both reports as one. */
  public ContentReport with(ContentReport other) {
    return new ContentReport(
        Stream.concat(problems.stream(), other.problems.stream()).toList(),
        Stream.concat(remarks.stream(), other.remarks.stream()).toList());
  }

  private static List<Problem> inOrder(List<Problem> problems) {
    return problems.stream()
        .distinct()
        .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
        .toList();
  }

  public boolean isClean() {
    return problems.isEmpty();
  }
}
