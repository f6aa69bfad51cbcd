package org.fanal.assessment;

/** What became of one item in a check. */
public enum Outcome {
  RIGHT,
  /** A safety item, right once it had been explained and asked again: it earned its point. */
  RIGHT_WHEN_ASKED_AGAIN,
  /** A safety item not right yet: explained, and asked again before the check ends. */
  TO_ASK_AGAIN,
  TO_LOOK_AT_AGAIN;

  public boolean isRight() {
    return this == RIGHT || this == RIGHT_WHEN_ASKED_AGAIN;
  }
}
