package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.fanal.kernel.PersonId;
import org.fanal.study.store.TeachingRows;

/**
 * Who was involved in whose teaching, for those who must find people that were not. Whoever leads a
 * cohort taught all who are in it or ever were, in any programme.
 */
@ApplicationScoped
public class Teaching {

  private TeachingRows rows;

  protected Teaching() {}

  @Inject
  public Teaching(TeachingRows rows) {
    this.rows = rows;
  }

  @Transactional
  public Set<PersonId> trainersOf(PersonId person) {
    return rows.trainersOf(person);
  }

  @Transactional
  public Set<PersonId> taughtBy(PersonId trainer) {
    return rows.taughtBy(trainer);
  }
}
