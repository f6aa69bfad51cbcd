package org.fanal.standing.model;

/** What the voices given so far come to. */
public enum Ruling {
  /** More people have to say what they think. */
  OPEN,
  IN_FAVOUR,
  AGAINST
}
