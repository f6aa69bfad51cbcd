package org.fanal.pathway.standing;

import java.time.Instant;

/** What became of a fact that was to be entered. */
public sealed interface Entry {

  <R> R fold(Fold<R> fold);

  /** It is in. */
  record Entered(History history) implements Entry {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.entered(this);
    }
  }

  /** It cannot happen to somebody who stands there. */
  record NotPossible(Standing standing) implements Entry {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.notPossible(this);
    }
  }

  /** It would change the past: something was entered for that instant or a later one. */
  record TooEarly(Instant latest) implements Entry {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.tooEarly(this);
    }
  }

  /** One answer for each case, so that a new one is not forgotten. */
  interface Fold<R> {
    R entered(Entered entry);

    R notPossible(NotPossible entry);

    R tooEarly(TooEarly entry);
  }
}
