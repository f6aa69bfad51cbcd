package org.fanal.study;

import java.time.Instant;
import org.fanal.pathway.Place;

/** What became of explaining a choice at the end of a scenario. */
public sealed interface ScenarioOutcome {

  <R> R fold(Fold<R> fold);

  record Done(Instant at, long sequence, Place next) implements ScenarioOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.done(this);
    }
  }

  /** A newer sentence is there already and stays. */
  record Kept(ScenarioView.Explanation current) implements ScenarioOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.kept(this);
    }
  }

  /** A sentence is needed. */
  record NothingWritten() implements ScenarioOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.nothingWritten(this);
    }
  }

  record TooLong(int mostCharacters) implements ScenarioOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.tooLong(this);
    }
  }

  /** Not enrolled, no such scenario or choice, or the node is no safe ending. */
  record NotThere() implements ScenarioOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.notThere(this);
    }
  }

  /** One answer for each case, so that a new one is not forgotten. */
  interface Fold<R> {
    R done(Done outcome);

    R kept(Kept outcome);

    R nothingWritten(NothingWritten outcome);

    R tooLong(TooLong outcome);

    R notThere(NotThere outcome);
  }
}
