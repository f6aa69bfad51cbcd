package org.fanal.kernel;

/** The stable id of a programme of the content: lower-case letters, digits and hyphens. */
public record ProgrammeId(String value) {

  public ProgrammeId {
    ContentIds.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
