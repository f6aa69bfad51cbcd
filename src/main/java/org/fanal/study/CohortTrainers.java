package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fanal.kernel.PersonId;
import org.fanal.people.Accounts;
import org.fanal.people.Role;
import org.fanal.study.store.CohortRows;

/** Who leads a cohort, for those who lead it. */
@ApplicationScoped
public class CohortTrainers {

  private Cohorts cohorts;
  private Accounts accounts;
  private CohortRows rows;

  protected CohortTrainers() {}

  @Inject
  CohortTrainers(Cohorts cohorts, Accounts accounts, CohortRows rows) {
    this.cohorts = cohorts;
    this.accounts = accounts;
    this.rows = rows;
  }

  /**
   * Lets another trainer lead the cohort too. Nothing happens for an address that is nobody's or
   * somebody's who does not train, and the one who asks is not told which.
   */
  @Transactional
  public void add(PersonId trainer, CohortId cohort, String email) {
    accounts
        .findByExactEmail(email)
        .filter(account -> account.person().is(Role.TRAINER))
        .ifPresent(account -> cohorts.addTrainer(trainer, cohort, account.person().id()));
  }

  /** Their names, in order; none for whoever does not lead the cohort. */
  @Transactional
  public List<String> of(PersonId trainer, CohortId cohort) {
    return rows.trainers(trainer, cohort.value());
  }
}
