package org.fanal.employers.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A request, sealed under its organisation's key; it never changes, and is deleted in the end. */
@Entity
@Table(name = "employer_request")
public class RequestRow {

  @Id private UUID id;

  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column(name = "code_hash")
  private byte[] codeHash;

  @Column(name = "sealed")
  private byte[] wish;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "over_at")
  private Instant overAt;

  protected RequestRow() {}

  public RequestRow(
      UUID id, UUID organisation, byte[] codeHash, byte[] wish, Instant madeAt, Instant overAt) {
    this.id = id;
    this.organisationId = organisation;
    this.codeHash = codeHash.clone();
    this.wish = wish.clone();
    this.madeAt = madeAt;
    this.overAt = overAt;
  }

  public UUID id() {
    return id;
  }

  public UUID organisation() {
    return organisationId;
  }

  public byte[] wish() {
    return wish.clone();
  }

  public Instant madeAt() {
    return madeAt;
  }

  public boolean isOpen(Instant now) {
    return now.isBefore(overAt);
  }
}
