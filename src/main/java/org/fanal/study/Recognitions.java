package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.study.store.RecognisedRows;

/**
 * Modules that people decided to recognise as learned elsewhere. Such a module is asked for no
 * more; it is not completed here, has no hours here, and stays open to whoever wants to study it.
 */
@ApplicationScoped
public class Recognitions {

  private RecognisedRows rows;
  private Clock clock;

  protected Recognitions() {}

  @Inject
  public Recognitions(RecognisedRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Doing it twice is doing it once. */
  @Transactional
  public void recognise(PersonId person, ProgrammeId programme, Collection<ModuleId> modules) {
    rows.add(person, programme, modules, clock.instant());
  }
}
