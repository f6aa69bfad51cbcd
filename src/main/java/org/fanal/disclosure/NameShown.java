package org.fanal.disclosure;

/** How much of the holder's name a share shows. */
public enum NameShown {
  FULL,
  INITIALS,
  NONE
}
