package org.fanal.platform.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Life story: due, then delivered; or postponed a few times and parked until someone retries. */
@Entity
@Table(name = "outbox_event")
public class OutboxRow {

  @Id private UUID id;
  private String name;
  private String payload;

  @Column(name = "occurred_at")
  private Instant occurredAt;

  @Column(name = "next_try_at")
  private Instant nextTryAt;

  private int tries;
  private String failure;

  @Column(name = "delivered_at")
  private Instant deliveredAt;

  @Column(name = "parked_at")
  private Instant parkedAt;

  protected OutboxRow() {}

  OutboxRow(UUID id, String name, String payload, Instant now) {
    this.id = id;
    this.name = name;
    this.payload = payload;
    this.occurredAt = now;
    this.nextTryAt = now;
  }

  void postpone(Instant now, int mostTries, String cause) {
    tries++;
    failure = cause;
    nextTryAt = now.plus(Duration.ofSeconds(1L << Math.min(tries, 12)));
    parkedAt = tries >= mostTries ? now : null;
  }

  void release(Instant now) {
    tries = 0;
    parkedAt = null;
    nextTryAt = now;
  }
}
