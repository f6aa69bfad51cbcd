package org.fanal.study;

import java.time.Instant;

/** What became of a private writing. */
public sealed interface JournalOutcome {

  <R> R fold(Fold<R> fold);

  /** Stored; or stored before, when the same was sent twice. */
  record Saved(Instant at, long sequence) implements JournalOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.saved(this);
    }
  }

  /** Something newer, or not empty, is there already and stays. */
  record Kept(JournalEntry current) implements JournalOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.kept(this);
    }
  }

  record TooLong(int mostCharacters) implements JournalOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.tooLong(this);
    }
  }

  /** Not enrolled, or no such prompt in the version they study. */
  record NotThere() implements JournalOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.notThere(this);
    }
  }

  /** One answer for each case, so that a new one is not forgotten. */
  interface Fold<R> {
    R saved(Saved outcome);

    R kept(Kept outcome);

    R tooLong(TooLong outcome);

    R notThere(NotThere outcome);
  }
}
