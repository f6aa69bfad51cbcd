package org.fanal.credentials.foreign;

/** What can be said of a signature with the file alone. */
public enum Signed {
  /**
   * It holds by the key that the file names: nobody altered it since; whose key that is, is open.
   */
  UNALTERED,
  /** The key is elsewhere, or the signature of a kind that is not read here. */
  NOT_CHECKED,
  /** It does not hold: the file was altered, or was never signed with that key. */
  WRONG,
  /** There is none. */
  NONE
}
