package org.fanal.assessment;

import java.time.Instant;

/** What a person may do now about a check whose lessons are marked. */
public sealed interface Opening {

  <R> R fold(Fold<R> fold);

  /**
   * A new attempt may start.
   *
   * @param left how many attempts there are before a talk is needed, this one included
   */
  record MayStart(int left) implements Opening {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.mayStart(this);
    }
  }

  /** An attempt is open and goes on where it was. */
  record Resume(AttemptId attempt) implements Opening {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.resume(this);
    }
  }

  /** The next attempt may start from that instant on. */
  record WaitUntil(Instant instant) implements Opening {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.waitUntil(this);
    }
  }

  /**
   * A talk opens further attempts.
   *
   * @param notBefore when one may start at the earliest, even if the talk takes place before
   */
  record NeedsTalk(Instant notBefore) implements Opening {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.needsTalk(this);
    }
  }

  /** Nothing is left to do. */
  record AlreadyMastered() implements Opening {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.alreadyMastered(this);
    }
  }

  /** One answer for each case, so that a new one is not forgotten. */
  interface Fold<R> {
    R mayStart(MayStart opening);

    R resume(Resume opening);

    R waitUntil(WaitUntil opening);

    R needsTalk(NeedsTalk opening);

    R alreadyMastered(AlreadyMastered opening);
  }
}
