package org.fanal.study;

/** Somebody who waits for a trainer: they asked for a talk, or a check of theirs needs one. */
public record Waiting(CohortId cohort, String cohortName, CohortRow person) {}
