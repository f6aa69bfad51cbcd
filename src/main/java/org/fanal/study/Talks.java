package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;

/** Talks with a trainer, which open further attempts at a check. */
@ApplicationScoped
public class Talks {

  /**
   * Records a talk and answers the open request; the same talk recorded twice in a row counts once,
   * since a talk is needed only when no attempt is left. Whether there was such a member.
   */
  @Transactional
  public boolean record(PersonId trainer, CohortId cohort, MemberId member, ModuleId module) {
    throw new UnsupportedOperationException();
  }
}
