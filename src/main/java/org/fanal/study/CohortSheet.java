package org.fanal.study;

import java.util.List;

/** A cohort as those who lead it see it: what it is, and its members by name. */
public record CohortSheet(CohortSummary cohort, List<CohortRow> members) {

  public CohortSheet {
    members = List.copyOf(members);
  }
}
