package org.fanal.study;

import java.time.Instant;
import org.fanal.assessment.Response;

/** What became of an answer. */
public sealed interface AnswerOutcome {

  <R> R fold(Fold<R> fold);

  /** Stored; or stored before, when the same was sent twice. */
  record Saved(Instant at, long sequence) implements AnswerOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.saved(this);
    }
  }

  /** A newer answer is there already, given in another tab or earlier on the way; it stays. */
  record Stale(Response current, long sequence, Instant savedAt) implements AnswerOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.stale(this);
    }
  }

  /** The answer has not the form of the question. */
  record Unfit() implements AnswerOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.unfit(this);
    }
  }

  /** The attempt was handed in. */
  record Closed() implements AnswerOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.closed(this);
    }
  }

  /** No such attempt or question of this person. */
  record NotYours() implements AnswerOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.notYours(this);
    }
  }

  /** One answer for each case, so that a new one is not forgotten. */
  interface Fold<R> {
    R saved(Saved outcome);

    R stale(Stale outcome);

    R unfit(Unfit outcome);

    R closed(Closed outcome);

    R notYours(NotYours outcome);
  }
}
