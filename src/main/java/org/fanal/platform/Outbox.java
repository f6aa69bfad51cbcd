package org.fanal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.fanal.kernel.Event;
import org.fanal.platform.store.OutboxRows;

/**
 * Where a feature says what happened, in the transaction in which it happened. The dispatcher tells
 * the listeners after commit, each event at least once: a listener expects the same event twice.
 */
@ApplicationScoped
public class Outbox {

  private OutboxRows rows;
  private EventJson json;
  private Clock clock;
  private jakarta.enterprise.event.Event<Published> published;

  protected Outbox() {}

  @Inject
  public Outbox(
      OutboxRows rows,
      EventJson json,
      Clock clock,
      jakarta.enterprise.event.Event<Published> published) {
    this.rows = rows;
    this.json = json;
    this.clock = clock;
    this.published = published;
  }

  /** Must be called inside the transaction of the fact. */
  @Transactional(TxType.MANDATORY)
  public void publish(Event event) {
    rows.add(json.nameOf(event), json.write(event), clock.instant());
    published.fire(new Published());
  }

  /** What waits still, or was parked, is told to nobody when its subject has left. */
  @Transactional(TxType.MANDATORY)
  public void forget(UUID subject) {
    rows.deleteWaitingAbout(subject);
  }

  /** A nudge for the dispatcher; it carries nothing. */
  record Published() {}
}
