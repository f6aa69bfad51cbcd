package org.fanal.practicum.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;

/** Somebody's practicum in a programme. */
@Entity
@Table(name = "practicum_case")
public class CaseRow {

  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  private String programme;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "ready_at")
  private Instant readyAt;

  protected CaseRow() {}

  public UUID id() {
    return id;
  }

  public PersonId person() {
    return new PersonId(personId);
  }

  public ProgrammeId programme() {
    return new ProgrammeId(programme);
  }

  public Optional<Instant> readyAt() {
    return Optional.ofNullable(readyAt);
  }
}
