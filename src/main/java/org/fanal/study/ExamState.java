package org.fanal.study;

import java.time.Instant;
import java.util.List;
import org.fanal.assessment.AttemptId;
import org.fanal.courseware.Module;

/** What somebody may do now about the exam of their programme. */
public sealed interface ExamState {

  <R> R fold(Fold<R> fold);

  /** It opens once these modules are complete. */
  record Locked(List<Module> modules) implements ExamState {

    public Locked {
      modules = List.copyOf(modules);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.locked(this);
    }
  }

  /** An attempt may start. */
  record Ready() implements ExamState {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.ready(this);
    }
  }

  /** The next attempt may start from that instant on. */
  record Waiting(Instant until) implements ExamState {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.waiting(this);
    }
  }

  /** An attempt goes on where it was. */
  record Open(AttemptId attempt) implements ExamState {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.open(this);
    }
  }

  /** Nothing is left to do. */
  record Passed(Instant at) implements ExamState {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.passed(this);
    }
  }

  /** One answer for each case, so that a new one is not forgotten. */
  interface Fold<R> {
    R locked(Locked state);

    R ready(Ready state);

    R waiting(Waiting state);

    R open(Open state);

    R passed(Passed state);
  }
}
