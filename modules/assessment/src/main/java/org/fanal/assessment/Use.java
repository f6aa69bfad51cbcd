package org.fanal.assessment;

/**
 * Where an item is asked: drawn and scored in a check or in the exam, beside a lesson, or written
 * for oneself.
 */
public enum Use {
  CHECK,
  EXAM,
  PRACTICE,
  REFLECTION
}
