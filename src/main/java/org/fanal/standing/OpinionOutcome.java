package org.fanal.standing;

/** What became of an opinion. Nothing is kept of one that was not taken. */
public enum OpinionOutcome {
  /** It is in; others have to say what they think. */
  GIVEN,
  /** It is in, and with it the case is decided. */
  DECIDED,
  /** No such case, or not one that this person may decide: the same answer. */
  NO_SUCH_CASE,
  /** The reasons are too short or too long. */
  REASONS_UNFIT,
  /** What is asked for cannot be granted as things are. */
  NOT_POSSIBLE,
  /** The same person gave an opinion on it before. */
  GIVEN_BEFORE,
  /** Others decided it meanwhile. */
  CLOSED;

  public boolean isTaken() {
    return this == GIVEN || this == DECIDED;
  }
}
