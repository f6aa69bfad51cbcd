package org.fanal.people.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An employing service. */
@Entity
@Table(name = "organisation")
public class OrganisationRow {

  @Id private UUID id;
  private String name;

  @Column(name = "created_at")
  private Instant createdAt;

  protected OrganisationRow() {}

  public OrganisationRow(UUID id, String name, Instant createdAt) {
    this.id = id;
    this.name = name;
    this.createdAt = createdAt;
  }
}
