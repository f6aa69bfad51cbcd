package org.fanal.study;

import org.fanal.courseware.Programme;

/** A cohort in a trainer's list; {@code open} when newcomers join it by themselves. */
public record CohortSummary(
    CohortId id, String name, Programme programme, int members, int handsRaised, boolean open) {}
