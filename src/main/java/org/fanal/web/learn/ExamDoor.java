package org.fanal.web.learn;

import java.time.Instant;
import java.util.Optional;
import org.fanal.study.ExamState;

/**
 * Whether an exam is open, as its page says it.
 *
 * @param kind locked, ready, waiting, open or passed
 * @param count modules left while it is locked; else 0
 * @param at when it opens or was passed
 */
public record ExamDoor(String kind, int count, Optional<Instant> at) {

  static ExamDoor of(ExamState state) {
    return state.fold(new Reader());
  }

  public boolean is(String one) {
    return kind.equals(one);
  }

  private static final class Reader implements ExamState.Fold<ExamDoor> {

    @Override
    public ExamDoor locked(ExamState.Locked state) {
      return new ExamDoor("locked", state.modules().size(), Optional.empty());
    }

    @Override
    public ExamDoor ready(ExamState.Ready state) {
      return new ExamDoor("ready", 0, Optional.empty());
    }

    @Override
    public ExamDoor waiting(ExamState.Waiting state) {
      return new ExamDoor("waiting", 0, Optional.of(state.until()));
    }

    @Override
    public ExamDoor open(ExamState.Open state) {
      return new ExamDoor("open", 0, Optional.empty());
    }

    @Override
    public ExamDoor passed(ExamState.Passed state) {
      return new ExamDoor("passed", 0, Optional.of(state.at()));
    }
  }
}
