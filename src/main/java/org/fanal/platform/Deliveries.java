package org.fanal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fanal.platform.store.OutboxRows;
import org.fanal.platform.store.OutboxRows.Claimed;
import org.fanal.platform.store.OutboxRows.Due;

/** What listeners write about events and the mark "delivered" commit together. */
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

  /** What is due, in order; what may be told together stands together. */
  @Transactional(TxType.REQUIRES_NEW)
  public List<List<UUID>> due() {
    rows.deleteDeliveredBefore(clock.instant().minus(KEPT));
    List<List<UUID>> groups = new ArrayList<>();
    boolean isOpen = false;
    for (Due due : rows.due(clock.instant(), BATCH)) {
      boolean isTogether = types.isToldTogether(due.name());
      if (!isTogether || !isOpen) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(due.id());
      isOpen = isTogether;
    }
    return groups;
  }

  /**
   * All in one transaction, one after the other: when a listener does not take one of them, none is
   * delivered. What another node is at, or has done, is left out.
   *
   * @return whether anything was left to deliver
   */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean deliver(List<UUID> ids) {
    List<Claimed> claimed = rows.claim(ids);
    claimed.forEach(this::tell);
    if (!claimed.isEmpty()) {
      rows.markDelivered(claimed.stream().map(Claimed::id).toList(), clock.instant());
    }
    return !claimed.isEmpty();
  }

  private void tell(Claimed claimed) {
    Class<? extends org.fanal.kernel.Event> type =
        types
            .named(claimed.name())
            .orElseThrow(() -> new IllegalStateException("Unknown event " + claimed.name()));
    listeners.fire(json.read(claimed.payload(), type));
    rows.settle();
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
