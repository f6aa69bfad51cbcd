package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.fanal.kernel.PersonId;
import org.fanal.people.ConsentWithdrawn;
import org.fanal.people.Consents;
import org.fanal.people.Purpose;
import org.fanal.study.store.EnrolmentRows;

/**
 * Without the consent to keep sensitive data, study stops: nothing is shown to anybody and nothing
 * is lost. Enrolling again, which gives the consent again, goes on where it stopped.
 */
@ApplicationScoped
public class ConsentEnd {

  private Consents consents;
  private EnrolmentRows rows;
  private Clock clock;

  protected ConsentEnd() {}

  @Inject
  ConsentEnd(Consents consents, EnrolmentRows rows, Clock clock) {
    this.consents = consents;
    this.rows = rows;
    this.clock = clock;
  }

  /** An event that arrives when the consent was given again changes nothing. */
  @Transactional
  public void on(@Observes ConsentWithdrawn withdrawn) {
    PersonId person = new PersonId(withdrawn.person());
    boolean concernsStudy = withdrawn.purpose().equals(Purpose.SENSITIVE.code());
    if (concernsStudy && !consents.holds(person, Purpose.SENSITIVE)) {
      rows.pause(person, clock.instant());
    }
  }
}
