package org.fanal.employers.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One message to one webhook, until it was taken or given up. */
@Entity
@Table(name = "employer_delivery")
public class DeliveryRow {

  @Id private UUID id;

  @Column(name = "webhook_id")
  private UUID webhookId;

  private String event;
  private String body;

  @Column(name = "made_at")
  private Instant madeAt;

  private int attempts;

  @Column(name = "tried_at")
  private Instant triedAt;

  private Integer status;

  @Column(name = "next_at")
  private Instant nextAt;

  protected DeliveryRow() {}

  public DeliveryRow(UUID id, UUID webhook, String event, String body, Instant now) {
    this.id = id;
    this.webhookId = webhook;
    this.event = event;
    this.body = body;
    this.madeAt = now;
    this.nextAt = now;
  }

  public void answered(Optional<Integer> code, Optional<Instant> again) {
    status = code.orElse(null);
    nextAt = again.orElse(null);
  }

  public UUID id() {
    return id;
  }

  public UUID webhook() {
    return webhookId;
  }

  public String event() {
    return event;
  }

  public String body() {
    return body;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public int attempts() {
    return attempts;
  }

  public Optional<Integer> status() {
    return Optional.ofNullable(status);
  }

  public boolean isDue() {
    return nextAt != null;
  }
}
