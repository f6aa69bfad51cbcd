package org.fanal.study;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanal.courseware.Module;
import org.fanal.courseware.Programme;
import org.fanal.study.model.ExamAttempt;

/**
 * Somebody enrolled in a programme that has an exam.
 *
 * @param left the modules that are not complete yet
 * @param attempts the newest first
 */
record Sitter(Programme programme, List<Module> left, List<ExamAttempt> attempts) {

  /** The exam that goes on, without its answers. */
  Optional<ExamSheet> open() {
    return attempts.stream()
        .filter(attempt -> !attempt.isSubmitted())
        .map(attempt -> ExamSheet.of(attempt, programme, List.of()))
        .filter(ExamSheet::isAsking)
        .findFirst();
  }

  /** The newest that was handed in. */
  Optional<ExamAttempt> last() {
    return attempts.stream().filter(ExamAttempt::isSubmitted).findFirst();
  }

  /** An exam that was started goes on even if a module is not complete any more. */
  ExamState state(Instant now) {
    return passedAt()
        .<ExamState>map(ExamState.Passed::new)
        .or(() -> open().map(sheet -> new ExamState.Open(sheet.attempt().id())))
        .or(() -> left.isEmpty() ? Optional.empty() : Optional.of(new ExamState.Locked(left)))
        .or(() -> notBefore().filter(now::isBefore).map(ExamState.Waiting::new))
        .orElseGet(ExamState.Ready::new);
  }

  private Optional<Instant> passedAt() {
    return attempts.stream()
        .filter(ExamAttempt::passed)
        .findFirst()
        .flatMap(ExamAttempt::submittedAt);
  }

  private Optional<Instant> notBefore() {
    return last().flatMap(ExamAttempt::submittedAt).map(at -> at.plus(ExamAttempts.BETWEEN));
  }
}
