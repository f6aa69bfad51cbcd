package org.fanal.certification;

/** What became of one item of a job. */
public enum BulkOutcome {
  DONE,
  /** Has the newest words, or the attestation, already. */
  ALREADY,
  /** Held, over or replaced meanwhile. */
  NOT_STANDING,
  /** The facts do not allow it. */
  NOT_EARNED,
  /** Nobody has exactly that address, or no longer. */
  NOBODY,
  /** It failed three times; the log says why. */
  LEFT_OUT
}
