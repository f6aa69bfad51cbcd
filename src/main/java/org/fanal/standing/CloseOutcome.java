package org.fanal.standing;

/** What came of agreeing that a complaint is closed. */
public enum CloseOutcome {
  CLOSED,
  /** One more has to agree. */
  AGREED,
  /** Nobody proposed it with these reasons, or this member spoke before. */
  NOT_POSSIBLE
}
