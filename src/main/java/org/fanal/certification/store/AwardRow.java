package org.fanal.certification.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An award: whose, and its facts sealed. */
@Entity
@Table(name = "award")
public class AwardRow {

  @Id private UUID id;

  @Column(name = "completion_id")
  private UUID completionId;

  @Column(name = "holder_id")
  private UUID holderId;

  @Column(name = "sealed")
  private byte[] facts;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected AwardRow() {}

  AwardRow(UUID id, UUID completionId, UUID holderId, byte[] facts, Instant recordedAt) {
    this.id = id;
    this.completionId = completionId;
    this.holderId = holderId;
    this.facts = facts.clone();
    this.recordedAt = recordedAt;
  }

  AwardRows.Closed closed() {
    return new AwardRows.Closed(id, facts);
  }
}
