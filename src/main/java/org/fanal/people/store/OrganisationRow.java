package org.fanal.people.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.fanal.people.Handle;

/** An employing service, from its admission to its end. */
@Entity
@Table(name = "organisation")
public class OrganisationRow {

  @Id private UUID id;
  private String name;
  private String handle;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected OrganisationRow() {}

  public OrganisationRow(UUID id, String name, Handle handle, Instant createdAt) {
    this.id = id;
    this.name = name;
    this.handle = handle.letters();
    this.createdAt = createdAt;
  }

  /** Nothing of it is used any more, and nothing is deleted. */
  public void end(Instant now) {
    endedAt = now;
  }

  public void goOn() {
    endedAt = null;
  }
}
