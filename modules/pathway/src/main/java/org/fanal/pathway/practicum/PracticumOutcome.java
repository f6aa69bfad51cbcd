package org.fanal.pathway.practicum;

import java.util.List;

/** What the forms say together. It is what people decide on, not a decision. */
public sealed interface PracticumOutcome {

  <R> R fold(Fold<R> fold);

  /** Every critical criterion is shown and the mean of the others is enough. */
  record Passed() implements PracticumOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.passed(this);
    }
  }

  /**
   * Not shown yet.
   *
   * @param notShown critical criteria below what is asked for
   * @param contested those on which the first two disagree, which a third could not make up for
   * @param meanTooLow whether the mean of the other criteria is not enough
   */
  record NotYet(List<CriterionId> notShown, List<CriterionId> contested, boolean meanTooLow)
      implements PracticumOutcome {
    public NotYet {
      notShown = List.copyOf(notShown);
      contested = List.copyOf(contested);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.notYet(this);
    }
  }

  /** A third peer decides on these critical criteria, after hearing the learner. */
  record NeedsThird(List<CriterionId> contested) implements PracticumOutcome {
    public NeedsThird {
      contested = List.copyOf(contested);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.needsThird(this);
    }
  }

  /** The forms are not all there; everything that lacks. */
  record Incomplete(List<Lack> lacks) implements PracticumOutcome {
    public Incomplete {
      lacks = List.copyOf(lacks);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.incomplete(this);
    }
  }

  /** One answer for each case, so that a new one is not forgotten. */
  interface Fold<R> {
    R passed(Passed outcome);

    R notYet(NotYet outcome);

    R needsThird(NeedsThird outcome);

    R incomplete(Incomplete outcome);
  }
}
