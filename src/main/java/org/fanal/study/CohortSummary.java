package org.fanal.study;

import org.fanal.courseware.Programme;
import org.fanal.study.store.CohortRows.Summary;

/** A cohort in a trainer's list; {@code open} when newcomers join it by themselves. */
public record CohortSummary(
    CohortId id, String name, Programme programme, int members, int handsRaised, boolean open) {

  static CohortSummary of(Summary row, Programme programme) {
    return new CohortSummary(
        new CohortId(row.id()), row.name(), programme, row.members(), row.hands(), row.open());
  }
}
