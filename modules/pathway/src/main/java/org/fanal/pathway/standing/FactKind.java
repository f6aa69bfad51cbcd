package org.fanal.pathway.standing;

/** What can happen to somebody's certificate. */
public enum FactKind {
  THEORY_ATTESTED,
  PROVISIONAL_GRANTED,
  CERTIFICATE_GRANTED,
  RENEWED,
  /** Asked for by the person; no reason is known. */
  FROZEN,
  UNFROZEN,
  SUSPENDED,
  REINSTATED,
  WITHDRAWN,
  /** The withdrawal was lifted, as after an appeal. */
  RESTORED
}
