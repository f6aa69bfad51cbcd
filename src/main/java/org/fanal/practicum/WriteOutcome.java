package org.fanal.practicum;

/** What came of writing to the coordinators. */
public enum WriteOutcome {
  SENT,
  /** They study no programme that has a practicum. */
  NOT_THERE,
  /** Nothing was written, or too much. */
  UNFIT,
  /** So many wait for an answer that another would not be read sooner. */
  MANY_WAIT
}
