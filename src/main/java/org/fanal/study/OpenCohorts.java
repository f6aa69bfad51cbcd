package org.fanal.study;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.fanal.courseware.Programme;
import org.fanal.kernel.ProgrammeId;
import org.fanal.library.Library;
import org.fanal.platform.Settings;
import org.fanal.study.store.CohortRows;

/** The cohort that newcomers of a programme join, named by {@code fanal.cohort.open}. */
@ApplicationScoped
public class OpenCohorts {

  private static final String DEFAULT_NAME = "Fanal";
  private static final int AFTER_THE_LIBRARY = 2000;

  private Settings settings;
  private Library library;
  private CohortRows rows;
  private Clock clock;

  protected OpenCohorts() {}

  @Inject
  OpenCohorts(Settings settings, Library library, CohortRows rows, Clock clock) {
    this.settings = settings;
    this.library = library;
    this.rows = rows;
    this.clock = clock;
  }

  @Transactional
  void make(
      @Observes @Priority(AFTER_THE_LIBRARY) @Initialized(ApplicationScoped.class) Object started) {
    library.programmes().stream().map(Programme::id).forEach(this::of);
  }

  /** Made if it is not there yet. */
  @Transactional
  public CohortId of(ProgrammeId programme) {
    String name = settings.text("fanal.cohort.open").orElse(DEFAULT_NAME);
    return new CohortId(rows.open(programme, name, clock.instant()));
  }
}
