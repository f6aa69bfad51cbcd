package org.fanal.pathway.practicum;

import org.fanal.kernel.ContentIds;

/** The stable id of a criterion of the rubric. */
public record CriterionId(String value) {

  public CriterionId {
    if (!ContentIds.isValid(value)) {
      throw new IllegalArgumentException("Not a criterion: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
