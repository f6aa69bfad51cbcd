package org.fanal.standing;

/** What became of a wish to appeal. */
public enum AppealOutcome {
  ASKED,
  /** No such decision, somebody else's, or not one to appeal against: the same answer. */
  NO_SUCH_DECISION,
  /** The thirty days are over. */
  TOO_LATE,
  ASKED_BEFORE,
  /** The text is too short or too long. */
  TEXT_UNFIT
}
