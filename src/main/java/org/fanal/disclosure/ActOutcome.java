package org.fanal.disclosure;

/** What became of an act on a share. */
public enum ActOutcome {
  DONE,
  /** No such share of this holder. */
  NOT_THERE,
  /** Withdrawn or past its last day: it stays so. */
  OVER,
  /** Fewer than 1 or more than 90 days. */
  DAYS_OUT_OF_RANGE
}
