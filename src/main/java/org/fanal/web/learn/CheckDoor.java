package org.fanal.web.learn;

import java.time.Instant;
import java.util.Optional;
import org.fanal.study.CheckState;

/**
 * Whether a check is open, as pages say it.
 *
 * @param kind locked, ready, waiting, talk, open or mastered
 * @param count lessons left while it is locked, attempts left when it is ready; else 0
 * @param at when it opens or was mastered
 * @param asked whether the talk was asked for
 */
public record CheckDoor(String kind, int count, Optional<Instant> at, boolean asked) {

  static CheckDoor of(CheckState state) {
    return state.fold(new Reader());
  }

  public boolean is(String one) {
    return kind.equals(one);
  }

  private static final class Reader implements CheckState.Fold<CheckDoor> {

    @Override
    public CheckDoor locked(CheckState.Locked state) {
      return new CheckDoor("locked", state.lessons().size(), Optional.empty(), false);
    }

    @Override
    public CheckDoor ready(CheckState.Ready state) {
      return new CheckDoor("ready", state.left(), Optional.empty(), false);
    }

    @Override
    public CheckDoor waiting(CheckState.Waiting state) {
      return new CheckDoor("waiting", 0, Optional.of(state.until()), false);
    }

    @Override
    public CheckDoor needsTalk(CheckState.NeedsTalk state) {
      return new CheckDoor("talk", 0, Optional.of(state.notBefore()), state.asked());
    }

    @Override
    public CheckDoor open(CheckState.Open state) {
      return new CheckDoor("open", 0, Optional.empty(), false);
    }

    @Override
    public CheckDoor mastered(CheckState.Mastered state) {
      return new CheckDoor("mastered", 0, Optional.of(state.at()), false);
    }
  }
}
