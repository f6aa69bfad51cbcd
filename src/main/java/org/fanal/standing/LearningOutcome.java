package org.fanal.standing;

import java.util.Locale;

/** What became of something that somebody declared, changed or took back. */
public enum LearningOutcome {
  KEPT,
  KIND_UNFIT,
  DAY_UNFIT,
  TIME_UNFIT,
  TEXT_UNFIT,
  TOO_MANY,
  /** It was changed since it was shown, as in another tab; what is kept stays. */
  CHANGED_BEFORE,
  /** It went to those who decide and stays as it was. */
  HANDED_IN,
  /** No such entry of theirs, or no period runs. */
  NOT_THERE;

  /** For keys of the bundles. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
