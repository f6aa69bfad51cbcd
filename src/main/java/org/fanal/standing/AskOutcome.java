package org.fanal.standing;

/** What became of a person's request for a decision. */
public enum AskOutcome {
  ASKED,
  /** The same is waiting for a decision already. */
  ASKED_BEFORE,
  /** Nothing that can be asked for by somebody who stands there. */
  NOT_POSSIBLE
}
