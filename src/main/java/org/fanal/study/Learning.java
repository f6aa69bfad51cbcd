package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.study.store.LearnedRows;

/** What people finished, for those who look at what a certificate asks for. */
@ApplicationScoped
public class Learning {

  private LearnedRows rows;

  protected Learning() {}

  @Inject
  public Learning(LearnedRows rows) {
    this.rows = rows;
  }

  /** In one statement. */
  @Transactional
  public Learned of(PersonId person, ProgrammeId programme) {
    LearnedRows.Found found = rows.of(person, programme);
    return found.enrolledAt().isPresent()
        ? new Learned(
            found.enrolledAt(), found.completed(), found.examPassedAt(), found.recognised())
        : Learned.nothing();
  }

  /** What each of many completed, in one statement; nobody who completed nothing is in it. */
  @Transactional
  public Map<PersonId, Set<ModuleId>> completed(
      Collection<PersonId> people, ProgrammeId programme) {
    return rows.completed(people, programme);
  }
}
