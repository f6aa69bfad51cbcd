package org.fanal.kernel;

/** The stable id of a item of the content: lower-case letters, digits and hyphens. */
public record ItemId(String value) {

  public ItemId {
    ContentIds.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
