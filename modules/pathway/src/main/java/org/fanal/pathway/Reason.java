package org.fanal.pathway;

/** Why somebody may need a hand. */
public sealed interface Reason {

  <R> R fold(Fold<R> fold);

  /** They asked for a talk that has not taken place yet. */
  record AskedForTalk() implements Reason {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.askedForTalk(this);
    }
  }

  /** A check goes on only after a talk. */
  record CheckNeedsTalk() implements Reason {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.checkNeedsTalk(this);
    }
  }

  /** They have done nothing for that many whole days. */
  record QuietForDays(long days) implements Reason {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.quietForDays(this);
    }
  }

  /** They joined some time ago and have not started. */
  record NotStarted() implements Reason {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.notStarted(this);
    }
  }

  /** One answer for each reason, so that a new one is not forgotten. */
  interface Fold<R> {
    R askedForTalk(AskedForTalk reason);

    R checkNeedsTalk(CheckNeedsTalk reason);

    R quietForDays(QuietForDays reason);

    R notStarted(NotStarted reason);
  }
}
