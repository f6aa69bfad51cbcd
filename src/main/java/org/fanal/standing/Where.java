package org.fanal.standing;

/** Where somebody does what is still missing. */
public enum Where {
  MODULE,
  EXAM,
  CODE,
  PRACTICUM,
  /** Hours of continuing learning, and whether there was some practice. */
  LEARNING,
  /** With other people, who decide. */
  DECISION
}
