package org.fanal.kernel;

/** The stable id of a module of the content: lower-case letters, digits and hyphens. */
public record ModuleId(String value) {

  public ModuleId {
    ContentIds.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
