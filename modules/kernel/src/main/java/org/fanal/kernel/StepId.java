package org.fanal.kernel;

/** The stable id of a step of the content: lower-case letters, digits and hyphens. */
public record StepId(String value) {

  public StepId {
    ContentIds.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
