package org.fanal.papers;

/** Why bytes are not a paper of this issuer. */
public enum Flaw {
  /** Not a PDF that can be read, or far too large. */
  UNREADABLE,
  /** A PDF without exactly one signature over all of it. */
  NOT_SEALED,
  /** Something in it is no longer as it was sealed. */
  CHANGED,
  /** Sealed with a certificate that is not this issuer's. */
  UNKNOWN_SIGNER,
  /** Sealed, but without the one credential that a paper encloses. */
  NO_CREDENTIAL
}
