package org.fanal.platform.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A key wrapped by the master key; deleting the row makes all that it sealed unreadable. */
@Entity
@Table(name = "owner_key")
public class OwnerKeyRow {

  @Id
  @Column(name = "owner_id")
  private UUID ownerId;

  private byte[] wrapped;

  @Column(name = "created_at")
  private Instant createdAt;

  protected OwnerKeyRow() {}

  OwnerKeyRow(UUID ownerId, byte[] wrapped, Instant createdAt) {
    this.ownerId = ownerId;
    this.wrapped = wrapped.clone();
    this.createdAt = createdAt;
  }
}
