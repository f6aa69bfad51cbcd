package org.fanal.study;

import java.time.Instant;
import java.util.List;
import org.fanal.pathway.Missing;

/** What somebody may do now about a module's check. */
public sealed interface CheckState {

  <R> R fold(Fold<R> fold);

  /** It opens once these lessons are marked. */
  record Locked(List<Missing.Lesson> lessons) implements CheckState {

    public Locked {
      lessons = List.copyOf(lessons);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.locked(this);
    }
  }

  /** An attempt may start; that many are left before a talk is needed, this one included. */
  record Ready(int left) implements CheckState {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.ready(this);
    }
  }

  record Waiting(Instant until) implements CheckState {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.waiting(this);
    }
  }

  /** A talk opens further attempts; {@code asked} when the request is on the trainers' list. */
  record NeedsTalk(boolean asked, Instant notBefore) implements CheckState {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.needsTalk(this);
    }
  }

  /** An attempt goes on. */
  record Open(org.fanal.assessment.AttemptId attempt) implements CheckState {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.open(this);
    }
  }

  record Mastered(Instant at) implements CheckState {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.mastered(this);
    }
  }

  /** One answer for each case, so that a new one is not forgotten. */
  interface Fold<R> {
    R locked(Locked state);

    R ready(Ready state);

    R waiting(Waiting state);

    R needsTalk(NeedsTalk state);

    R open(Open state);

    R mastered(Mastered state);
  }
}
