package org.fanal.practicum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.fanal.kernel.PersonId;
import org.fanal.practicum.store.AssessingRows;

/** Who had a part in whose practicum, for those who must find people that had none. */
@ApplicationScoped
public class Assessing {

  private AssessingRows rows;
  private Mailboxes mailboxes;

  protected Assessing() {}

  @Inject
  public Assessing(AssessingRows rows, Mailboxes mailboxes) {
    this.rows = rows;
    this.mailboxes = mailboxes;
  }

  /**
   * Those whose practicum the person assessed, as a peer or at the site, or handled: confirmed
   * hours of, or asked for a form; in any programme.
   */
  @Transactional
  public Set<PersonId> assessedBy(PersonId assessor) {
    return rows.assessedBy(assessor, mailboxes.findMark(assessor));
  }
}
