package org.fanal.assessment;

/** Where an item is asked: drawn and scored in a check, beside a lesson, or written for oneself. */
public enum Use {
  CHECK,
  PRACTICE,
  REFLECTION
}
