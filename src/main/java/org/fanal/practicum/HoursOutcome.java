package org.fanal.practicum;

/** What came of entering hours. */
public enum HoursOutcome {
  RECORDED,
  /** No such practicum or line for whoever asks, or the line was corrected before. */
  NOT_THERE,
  /** Something must be done before the practicum begins. */
  NOT_YET,
  /** A kind of hours or a type of place that the programme does not know. */
  UNKNOWN,
  TIME_UNFIT,
  DAY_UNFIT,
  REASON_UNFIT
}
