package org.fanal.people;

/** What a member may do in the organisation. */
public enum OrganisationRole {
  /** Looks after members and keys, and all that the others may. */
  OWNER,
  /** Checks, asks, and looks after what holders gave. */
  VERIFIER,
  /** Reads what was given and answered, and prints it. */
  READER;

  public boolean mayLookAfter() {
    return this == OWNER;
  }

  public boolean mayCheck() {
    return this != READER;
  }
}
