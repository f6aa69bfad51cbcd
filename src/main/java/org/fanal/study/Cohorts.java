package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;

/**
 * Cohorts and their trainers. A trainer sees and does something only in cohorts that they lead; to
 * everybody else a cohort does not exist.
 */
@ApplicationScoped
public class Cohorts {

  public static final int LONGEST_NAME = 120;

  /** Makes a cohort that the trainer leads. */
  @Transactional
  public MakeCohortOutcome make(PersonId trainer, ProgrammeId programme, String name) {
    throw new UnsupportedOperationException();
  }

  /** The cohorts that the trainer leads, by name. */
  @Transactional
  public List<CohortSummary> ledBy(PersonId trainer) {
    throw new UnsupportedOperationException();
  }

  @Transactional
  public Optional<CohortSummary> find(PersonId trainer, CohortId cohort) {
    throw new UnsupportedOperationException();
  }

  /** Lets another trainer lead the cohort too; whether the one who asks leads it. */
  @Transactional
  public boolean addTrainer(PersonId trainer, CohortId cohort, PersonId other) {
    throw new UnsupportedOperationException();
  }

  /**
   * Keeps a place for somebody: once they enrol they join this cohort rather than the open one;
   * whoever is enrolled already moves now. Called when an invitation is accepted.
   */
  @Transactional
  public void expect(CohortId cohort, PersonId person) {
    throw new UnsupportedOperationException();
  }

  /** The trainer takes somebody out of the cohort; whether there was such a member. */
  @Transactional
  public boolean remove(PersonId trainer, CohortId cohort, MemberId member) {
    throw new UnsupportedOperationException();
  }

  /** Somebody leaves their cohort: its trainers no longer see them. Studying goes on. */
  @Transactional
  public void leave(PersonId person, ProgrammeId programme) {
    throw new UnsupportedOperationException();
  }

  /** Somebody who left joins the open cohort again. */
  @Transactional
  public void joinOpen(PersonId person, ProgrammeId programme) {
    throw new UnsupportedOperationException();
  }
}
