package org.fanal.standing;

/** What came of writing a complaint; nothing in it depends on whom it is about. */
public enum ReceiveOutcome {
  RECEIVED,
  TEXT_UNFIT,
  CONTACT_UNFIT,
  /** Many came within this hour, from there or in all. */
  TOO_MANY
}
