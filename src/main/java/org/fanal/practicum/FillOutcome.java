package org.fanal.practicum;

/** What came of sending a form. */
public enum FillOutcome {
  /** Kept as it is, and open. */
  SAVED,
  /** In for good. */
  SUBMITTED,
  /** Kept; a mark or the declaration lacks, or a comment is too long. */
  NOT_WHOLE,
  /** Not open to whoever sends it. */
  GONE
}
