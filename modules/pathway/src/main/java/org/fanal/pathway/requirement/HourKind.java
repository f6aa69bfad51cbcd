package org.fanal.pathway.requirement;

import org.fanal.kernel.ContentIds;

/** A kind of hours, by its id in the content. An hour is of one kind only. */
public record HourKind(String value) {

  public HourKind {
    if (!ContentIds.isValid(value)) {
      throw new IllegalArgumentException("Not a kind of hours: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
