package org.fanal.study;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanal.courseware.Programme;

/**
 * One programme on the dashboard.
 *
 * @param resume where to go on; none when every module is complete
 * @param cohort the cohort they are in, if they did not leave it
 * @param lookBackDue whether questions from earlier modules wait
 * @param handRaisedAt since when a request for a talk is open
 */
public record ProgrammeView(
    Programme programme,
    Instant enrolledAt,
    int modulesDone,
    int modulesTotal,
    Optional<ResumeView> resume,
    List<ModuleRow> modules,
    Optional<CohortView> cohort,
    boolean lookBackDue,
    Optional<Instant> handRaisedAt) {

  public ProgrammeView {
    modules = List.copyOf(modules);
  }

  ProgrammeView in(Optional<CohortView> company) {
    return new ProgrammeView(
        programme,
        enrolledAt,
        modulesDone,
        modulesTotal,
        resume,
        modules,
        company,
        lookBackDue,
        handRaisedAt);
  }
}
