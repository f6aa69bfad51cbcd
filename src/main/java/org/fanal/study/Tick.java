package org.fanal.study;

/** What somebody ticks to enrol. Each is stored as said and shown to nobody. */
public enum Tick {
  ADULT,
  LIVED_EXPERIENCE,
  /** The consent to keep sensitive data, as the privacy centre knows it. */
  SENSITIVE_CONSENT
}
