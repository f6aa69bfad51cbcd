package org.fanal.credentials;

/** How openly a certificate says what was studied: in full, or like any other course. */
public enum Wording {
  FULL,
  NEUTRAL
}
