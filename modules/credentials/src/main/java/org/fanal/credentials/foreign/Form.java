package org.fanal.credentials.foreign;

/** The form that a credential was brought in. */
public enum Form {
  /** Open Badges 2.x, as it is found at its issuer's address. */
  BADGE_2,
  /** Open Badges 2.x, signed as a whole. */
  BADGE_2_SIGNED,
  /** Open Badges 3.0, with a proof or without. */
  BADGE_3,
  /** Open Badges 3.0, signed as a whole. */
  BADGE_3_SIGNED
}
