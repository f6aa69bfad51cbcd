package org.fanal.kernel;

/** The stable id of a scenario of the content: lower-case letters, digits and hyphens. */
public record ScenarioId(String value) {

  public ScenarioId {
    ContentIds.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
