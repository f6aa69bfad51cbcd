package org.fanal.study;

/** What became of making a cohort. */
public sealed interface MakeCohortOutcome {

  <R> R fold(Fold<R> fold);

  record Made(CohortId cohort) implements MakeCohortOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.made(this);
    }
  }

  /** The name is blank or longer than {@link Cohorts#LONGEST_NAME}. */
  record NameUnfit() implements MakeCohortOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.nameUnfit(this);
    }
  }

  record NoSuchProgramme() implements MakeCohortOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.noSuchProgramme(this);
    }
  }

  /** One answer for each case, so that a new one is not forgotten. */
  interface Fold<R> {
    R made(Made outcome);

    R nameUnfit(NameUnfit outcome);

    R noSuchProgramme(NoSuchProgramme outcome);
  }
}
