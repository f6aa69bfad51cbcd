package org.fanal.standing;

/** What came of signing the code of ethics. */
public enum SignOutcome {
  SIGNED,
  /** Nothing is asked for now, or another moment than the page showed. */
  NOTHING_TO_SIGN,
  /** The page showed another version than the one in force. */
  OTHER_VERSION,
  NOT_PROMISED,
  NAME_UNFIT
}
