package org.fanal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The operator's screen of events that no listener could take; each retry is audited. */
@ApplicationScoped
public class ParkedEvents {

  private Deliveries deliveries;
  private Audit audit;

  protected ParkedEvents() {}

  @Inject
  public ParkedEvents(Deliveries deliveries, Audit audit) {
    this.deliveries = deliveries;
    this.audit = audit;
  }

  /** The first ones parked, at most 200. */
  @Transactional
  public List<ParkedEvent> all() {
    return deliveries.parked();
  }

  /** Lets it be tried again; false when no such event is parked. */
  @Transactional
  public boolean retry(UUID actor, UUID event) {
    boolean parked = all().stream().anyMatch(known -> known.id().equals(event));
    if (parked) {
      release(actor, event);
    }
    return parked;
  }

  /** Lets all those of {@link #all} be tried again. */
  @Transactional
  public void retryAll(UUID actor) {
    all().forEach(event -> release(actor, event.id()));
  }

  private void release(UUID actor, UUID event) {
    deliveries.retry(event);
    audit.record(actor, "platform.event-retried", event);
  }
}
