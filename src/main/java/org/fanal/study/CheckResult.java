package org.fanal.study;

import java.time.Instant;
import java.util.List;
import org.fanal.assessment.AttemptId;
import org.fanal.courseware.Lesson;

/**
 * What an attempt that is over says back.
 *
 * @param right how many items were fully right
 * @param needed how many right answers would do
 * @param lookAgain the lessons of items that were not right
 */
public record CheckResult(
    AttemptId attempt,
    boolean mastered,
    int right,
    int needed,
    int total,
    List<Lesson> lookAgain,
    Instant submittedAt) {

  public CheckResult {
    lookAgain = List.copyOf(lookAgain);
  }
}
