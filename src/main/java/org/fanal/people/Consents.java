package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.fanal.kernel.PersonId;
import org.fanal.people.store.ConsentRow;
import org.fanal.people.store.ConsentRows;
import org.fanal.platform.Outbox;

/** What each person agreed to, with its date and the version of its words. */
@ApplicationScoped
public class Consents {

  private ConsentRows rows;
  private Outbox outbox;
  private Clock clock;

  protected Consents() {}

  @Inject
  public Consents(ConsentRows rows, Outbox outbox, Clock clock) {
    this.rows = rows;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** To the words as they are shown today; nothing happens when that consent holds already. */
  @Transactional
  public void give(PersonId person, Purpose purpose) {
    List<ConsentRow> holding = rows.holding(person, purpose);
    boolean newWords =
        holding.stream().noneMatch(row -> row.consent().wording().equals(purpose.wording()));
    if (newWords) {
      holding.forEach(row -> row.withdraw(clock.instant()));
      rows.add(new ConsentRow(person, purpose, clock.instant()));
    }
  }

  /**
   * Ends it from now on. The one to {@link Purpose#SERVICE} ends with the account: see {@link
   * PrivacyCentre#erase}.
   */
  @Transactional
  public void withdraw(PersonId person, Purpose purpose) {
    if (purpose == Purpose.SERVICE) {
      throw new IllegalArgumentException("The service's consent ends by erasing the account");
    }
    rows.holding(person, purpose).forEach(row -> withdraw(person, purpose, row));
  }

  private void withdraw(PersonId person, Purpose purpose, ConsentRow row) {
    Instant now = clock.instant();
    row.withdraw(now);
    outbox.publish(new ConsentWithdrawn(row.id(), person.value(), purpose.code(), now));
  }

  /** Every consent ever given, oldest first. */
  @Transactional
  public List<Consent> of(PersonId person) {
    return rows.of(person);
  }

  @Transactional
  public boolean holds(PersonId person, Purpose purpose) {
    return of(person).stream().anyMatch(c -> c.purpose() == purpose && c.holds());
  }
}
