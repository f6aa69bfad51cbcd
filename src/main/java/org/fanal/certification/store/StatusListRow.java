package org.fanal.certification.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A list; its places and its edition stand in tables of their own. */
@Entity
@Table(name = "status_list")
public class StatusListRow {

  @Id private UUID id;

  @Column(name = "created_at")
  private Instant createdAt;

  protected StatusListRow() {}

  StatusListRow(UUID id, Instant createdAt) {
    this.id = id;
    this.createdAt = createdAt;
  }
}
