package org.fanal.standing;

/** What came of an answer to a case. */
public enum AnswerOutcome {
  KEPT,
  /** No such case about the person. */
  NO_SUCH_CASE,
  /** It is decided, or nothing that is answered. */
  TOO_LATE,
  TEXT_UNFIT
}
