package org.fanal.standing;

import java.util.Locale;

/** What became of a credential that somebody brought. Nothing is kept of one that was not taken. */
public enum PriorOutcome {
  BROUGHT,
  /** Nothing chosen, or something that is not offered. */
  MODULES_UNFIT,
  /** At least one module is studied here. */
  ALL_MODULES,
  KIND_UNFIT,
  TIME_UNFIT,
  /** It was earned before the period that runs, or is dated in the future. */
  DAY_UNFIT,
  SENTENCE_UNFIT,
  /** One waits; they are decided one after the other. */
  BROUGHT_BEFORE,
  /** Whoever is not enrolled in a programme that certifies brings nothing. */
  NOT_THERE;

  /** For keys of the bundles. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
