package org.fanal.practicum.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;

/** A line of confirmed hours; never changed once written. */
@Entity
@Table(name = "practicum_hours")
public class HoursRow {

  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  @Convert(converter = UuidOrNobody.class)
  @Column(name = "corrects_id")
  private UUID correctsId;

  @Column(name = "recorded_by")
  private UUID recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "sealed")
  private byte[] line;

  protected HoursRow() {}

  public HoursRow(
      UUID id, UUID caseId, Optional<UUID> corrects, UUID recordedBy, Instant at, byte[] line) {
    this.id = id;
    this.caseId = caseId;
    this.correctsId = corrects.orElse(null);
    this.recordedBy = recordedBy;
    this.recordedAt = at;
    this.line = line.clone();
  }

  public UUID id() {
    return id;
  }

  public UUID caseId() {
    return caseId;
  }

  public Optional<UUID> corrects() {
    return Optional.ofNullable(correctsId);
  }

  public PersonId recordedBy() {
    return new PersonId(recordedBy);
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public byte[] line() {
    return line.clone();
  }
}
