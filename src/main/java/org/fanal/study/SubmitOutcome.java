package org.fanal.study;

/** What became of handing in an attempt. */
public sealed interface SubmitOutcome {

  <R> R fold(Fold<R> fold);

  /** Safety questions are explained and asked again; hand in once more when they are answered. */
  record AskAgain(AttemptView attempt) implements SubmitOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.askAgain(this);
    }
  }

  /** It is over; handing in again gives the same result. */
  record Over(CheckResult result) implements SubmitOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.over(this);
    }
  }

  /** No such attempt of this person. */
  record NotYours() implements SubmitOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.notYours(this);
    }
  }

  /** One answer for each case, so that a new one is not forgotten. */
  interface Fold<R> {
    R askAgain(AskAgain outcome);

    R over(Over outcome);

    R notYours(NotYours outcome);
  }
}
