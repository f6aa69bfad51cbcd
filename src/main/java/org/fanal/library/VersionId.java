package org.fanal.library;

/** One version of one module: the hash of its source. */
public record VersionId(String value) {

  private static final int LONGEST = 80;

  public VersionId {
    if (value.isBlank() || value.length() > LONGEST) {
      throw new IllegalArgumentException("Not a version: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
