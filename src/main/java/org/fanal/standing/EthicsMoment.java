package org.fanal.standing;

/** On what occasion the code of ethics is signed. */
public enum EthicsMoment {
  START,
  /** A version that somebody who signed before has not signed yet. */
  NEW_VERSION,
  BEFORE_PRACTICUM,
  RENEWAL
}
