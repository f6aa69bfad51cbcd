package org.fanal.certification.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An award: whose, its facts sealed, and whether it may be shown. Of all that, the last changes.
 */
@Entity
@Table(name = "award")
public class AwardRow {

  @Id private UUID id;

  @Column(name = "source_id")
  private UUID sourceId;

  @Column(name = "holder_id")
  private UUID holderId;

  @Column(name = "sealed")
  private byte[] facts;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "held")
  private boolean held;

  @Column(name = "stands_until")
  private Instant standsUntil;

  @Column(name = "replaced")
  private boolean replaced;

  protected AwardRow() {}

  AwardRow(AwardRows.Closed closed, UUID sourceId, UUID holderId, Instant recordedAt) {
    this.id = closed.id();
    this.sourceId = sourceId;
    this.holderId = holderId;
    this.facts = closed.facts().clone();
    this.recordedAt = recordedAt;
    this.held = closed.held();
    this.standsUntil = closed.standsUntil().orElse(null);
    this.replaced = closed.replaced();
  }

  void change(boolean isHeld, Instant until, boolean isReplaced) {
    held = isHeld;
    standsUntil = until;
    replaced = isReplaced;
  }

  void replace() {
    replaced = true;
  }

  UUID holder() {
    return holderId;
  }

  AwardRows.Closed closed() {
    return new AwardRows.Closed(id, facts, held, Optional.ofNullable(standsUntil), replaced);
  }
}
