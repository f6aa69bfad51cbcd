package org.fanal.standing.model;

/** Why somebody may not decide about a person. */
public enum Bar {
  /** They are that person. */
  SELF,
  /** They taught the person, now or before. */
  TAUGHT,
  /** They assessed the person's practicum or confirmed its hours. */
  ASSESSED,
  /** They opened the case, or it is an appeal and they took part in what it is about. */
  TOOK_PART,
  /** They said that they know the person, or why else they would rather not. */
  STEPPED_ASIDE
}
