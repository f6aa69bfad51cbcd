package org.fanal.study;

import java.util.List;
import java.util.Optional;
import org.fanal.assessment.AttemptId;
import org.fanal.courseware.Programme;

/**
 * What the exam's page shows.
 *
 * @param sitting there when an attempt goes on
 * @param last the result of the newest attempt that was handed in, while no other goes on
 */
public record ExamView(
    Programme programme, ExamState state, Optional<Sitting> sitting, Optional<ExamReport> last) {

  /** An attempt that goes on. */
  public record Sitting(AttemptId id, List<QuestionView> questions) {

    public Sitting {
      questions = List.copyOf(questions);
    }
  }
}
