package org.fanal.disclosure;

/** What became of a name to print. */
public enum NameOutcome {
  KEPT,
  /** Blank. */
  MISSING,
  TOO_LONG,
  /** Characters that no name has: control characters, half characters. */
  UNFIT
}
