package org.fanal.certification;

/** What became of a draft that was to be published. */
public enum PublishOutcome {
  PUBLISHED,
  /** Somebody changed it since it was looked at. */
  CHANGED_MEANWHILE,
  /** It says too little or too much; its problems are in its view. */
  HAS_PROBLEMS,
  /** A note of 1 to 300 characters says what is new. */
  NO_NOTE,
  NOT_THERE
}
