package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.fanal.people.Limits.Kind;
import org.fanal.people.model.EmailAddress;
import org.fanal.people.store.LinkRow;
import org.fanal.people.store.LinkRows;
import org.fanal.platform.Outbox;

/** Takes requests for mailed links: the same work and the same answer for every address. */
@ApplicationScoped
public class Links {

  private LinkRows rows;
  private Limits limits;
  private Outbox outbox;
  private Clock clock;

  protected Links() {}

  @Inject
  public Links(LinkRows rows, Limits limits, Outbox outbox, Clock clock) {
    this.rows = rows;
    this.limits = limits;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** When the next request is welcome, if this one is not; else it is counted. */
  Optional<Instant> pass(Kind kind, EmailAddress email, String client) {
    return limits.pass(kind, email.value(), client, clock.instant());
  }

  @Transactional(TxType.MANDATORY)
  public void ask(LinkRow row) {
    rows.add(row, clock.instant());
    outbox.publish(new LinkAsked(row.id()));
  }
}
