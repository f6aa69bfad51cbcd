package org.fanal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.fanal.platform.store.OutboxRows;
import org.fanal.platform.store.OutboxRows.Claimed;

/**
 * One delivery, one transaction: what a listener writes and the mark "delivered" commit together.
 */
@ApplicationScoped
public class Deliveries {

  private static final int BATCH = 50;
  private static final int TRIES = 8;
  private static final Duration KEPT = Duration.ofDays(30);

  private OutboxRows rows;
  private EventJson json;
  private EventTypes types;
  private Event<Object> listeners;
  private Clock clock;

  protected Deliveries() {}

  @Inject
  public Deliveries(
      OutboxRows rows, EventJson json, EventTypes types, Event<Object> listeners, Clock clock) {
    this.rows = rows;
    this.json = json;
    this.types = types;
    this.listeners = listeners;
    this.clock = clock;
  }

  @Transactional(TxType.REQUIRES_NEW)
  public List<UUID> due() {
    rows.deleteDeliveredBefore(clock.instant().minus(KEPT));
    return rows.due(clock.instant(), BATCH);
  }

  /** Does nothing when another node is at it or has done it. */
  @Transactional(TxType.REQUIRES_NEW)
  public void deliver(UUID id) {
    rows.claim(id).ifPresent(this::tell);
  }

  private void tell(Claimed claimed) {
    Class<? extends org.fanal.kernel.Event> type =
        types
            .named(claimed.name())
            .orElseThrow(() -> new IllegalStateException("Unknown event " + claimed.name()));
    listeners.fire(json.read(claimed.payload(), type));
    rows.markDelivered(claimed.id(), clock.instant());
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void postpone(UUID id, RuntimeException failure) {
    rows.postpone(id, clock.instant(), TRIES, rootOf(failure).getClass().getSimpleName());
  }

  /** What the operator's screen shows: ids, names and kinds of failure, never a payload. */
  @Transactional
  public List<ParkedEvent> parked() {
    return rows.parked();
  }

  @Transactional
  public void retry(UUID id) {
    rows.release(id, clock.instant());
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
