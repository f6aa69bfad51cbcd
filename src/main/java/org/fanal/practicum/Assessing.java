package org.fanal.practicum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.fanal.kernel.PersonId;
import org.fanal.practicum.store.AssessingRows;

/** Who assessed whose practicum, in any programme, for those who must find people that did not. */
@ApplicationScoped
public class Assessing {

  private AssessingRows rows;

  protected Assessing() {}

  @Inject
  public Assessing(AssessingRows rows) {
    this.rows = rows;
  }

  @Transactional
  public Set<PersonId> assessorsOf(PersonId person) {
    return rows.assessorsOf(person);
  }

  @Transactional
  public Set<PersonId> assessedBy(PersonId assessor) {
    return rows.assessedBy(assessor);
  }
}
