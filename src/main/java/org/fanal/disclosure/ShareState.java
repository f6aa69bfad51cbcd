package org.fanal.disclosure;

/** Where a share stands. Only its holder is told; everyone else hears valid or not valid. */
public enum ShareState {
  ACTIVE,
  EXPIRED,
  WITHDRAWN
}
