package org.fanal.study;

import org.fanal.assessment.AttemptId;

/** What became of starting an attempt. */
public sealed interface StartOutcome {

  <R> R fold(Fold<R> fold);

  /** A new attempt; or the open one, when it was started twice. */
  record Started(AttemptId attempt) implements StartOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.started(this);
    }
  }

  record NotNow(CheckState state) implements StartOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.notNow(this);
    }
  }

  /** Not enrolled, or no such module. */
  record NotThere() implements StartOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.notThere(this);
    }
  }

  /** One answer for each case, so that a new one is not forgotten. */
  interface Fold<R> {
    R started(Started outcome);

    R notNow(NotNow outcome);

    R notThere(NotThere outcome);
  }
}
