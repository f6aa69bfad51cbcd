package org.fanal.platform.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A letter, sealed under a key of its own. */
@Entity
@Table(name = "mail")
public class MailRow {

  @Id private UUID id;
  private byte[] sealed;

  @Column(name = "created_at")
  private Instant createdAt;

  protected MailRow() {}

  MailRow(UUID id, byte[] sealed, Instant createdAt) {
    this.id = id;
    this.sealed = sealed.clone();
    this.createdAt = createdAt;
  }

  byte[] sealed() {
    return sealed.clone();
  }
}
