package org.fanal.study;

import java.util.List;

/** A person's own cohort: its name and who accompanies it. */
public record CohortView(CohortId id, String name, List<String> trainers) {

  public CohortView {
    trainers = List.copyOf(trainers);
  }
}
