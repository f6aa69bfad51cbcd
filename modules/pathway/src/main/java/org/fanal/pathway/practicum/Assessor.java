package org.fanal.pathway.practicum;

/** Who fills in a form. */
public enum Assessor {
  /** Supervises the learner where the practicum takes place. */
  SITE,
  /** A peer from outside that place. */
  PEER,
  /** Another peer, who hears the learner and decides where the first two disagree. */
  THIRD_PEER
}
