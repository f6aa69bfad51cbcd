package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.PersonId;

/** The one table of a cohort, in three statements whatever its size. */
@ApplicationScoped
public class CohortTable {

  /** The members by name; empty for whoever does not lead the cohort. */
  @Transactional
  public Optional<List<CohortRow>> of(PersonId trainer, CohortId cohort) {
    throw new UnsupportedOperationException();
  }
}
