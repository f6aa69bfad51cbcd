package org.fanal.study;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanal.assessment.AttemptId;
import org.fanal.courseware.Module;
import org.fanal.kernel.ItemId;

/**
 * An attempt that goes on.
 *
 * @param questions all of them; or, once handed in, only the safety questions asked again
 * @param askedAgain whether it was handed in and safety questions are asked again
 */
public record AttemptView(
    AttemptId id,
    ModulePath path,
    Module module,
    List<QuestionView> questions,
    boolean askedAgain,
    Instant startedAt) {

  public AttemptView {
    questions = List.copyOf(questions);
  }

  public int answered() {
    return (int) questions.stream().filter(QuestionView::answered).count();
  }

  public Optional<QuestionView> find(ItemId item) {
    return questions.stream().filter(question -> question.item().id().equals(item)).findFirst();
  }
}
