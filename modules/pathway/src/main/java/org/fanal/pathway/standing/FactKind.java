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
  /** By two people, before anybody was heard; it ends by itself. */
  SUSPENDED_AS_PRECAUTION,
  REINSTATED,
  WITHDRAWN,
  /** The withdrawal was lifted, as after an appeal. */
  RESTORED
}
