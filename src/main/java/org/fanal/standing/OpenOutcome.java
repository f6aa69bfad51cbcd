package org.fanal.standing;

/** What became of a case that a member of the committee wanted to open. */
public enum OpenOutcome {
  OPENED,
  NO_SUCH_CASE,
  /** It cannot happen to somebody who stands there. */
  NOT_POSSIBLE,
  REASONS_UNFIT,
  OPENED_BEFORE
}
