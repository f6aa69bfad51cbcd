package org.fanal.pathway.requirement;

import java.util.List;

/** Whether everything that was asked for is there. */
public sealed interface Verdict {

  <R> R fold(Fold<R> fold);

  /** It is. */
  record Met() implements Verdict {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.met(this);
    }
  }

  /** Not yet: everything that is missing, in the order in which it is asked for. */
  record NotYet(List<Gap> gaps) implements Verdict {
    public NotYet {
      gaps = List.copyOf(gaps);
      if (gaps.isEmpty()) {
        throw new IllegalArgumentException("Nothing is missing");
      }
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.notYet(this);
    }
  }

  /** One answer for each case, so that a new one is not forgotten. */
  interface Fold<R> {
    R met(Met verdict);

    R notYet(NotYet verdict);
  }
}
