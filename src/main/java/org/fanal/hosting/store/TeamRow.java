package org.fanal.hosting.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fanal.hosting.Review;
import org.fanal.hosting.TeamSheet;

/** A team; its label is sealed under its organisation's key. */
@Entity
@Table(name = "host_team")
public class TeamRow {

  @Id private UUID id;

  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column(name = "number", insertable = false, updatable = false)
  private long number;

  @Column(name = "sealed_label")
  private byte[] label;

  private int vacancies;

  @Column(name = "role_sheet_on")
  private LocalDate roleSheetOn;

  @Enumerated(EnumType.STRING)
  private Review review;

  @Column(name = "made_at")
  private Instant madeAt;

  @Version private int version;

  protected TeamRow() {}

  public TeamRow(UUID id, UUID organisation, byte[] label, TeamSheet sheet, Instant now) {
    this.id = id;
    this.organisationId = organisation;
    this.madeAt = now;
    this.label = label.clone();
    this.vacancies = sheet.vacancies();
    this.roleSheetOn = sheet.roleSheetOn().orElse(null);
    this.review = sheet.review();
  }

  public void change(byte[] newLabel, TeamSheet sheet) {
    label = newLabel.clone();
    vacancies = sheet.vacancies();
    roleSheetOn = sheet.roleSheetOn().orElse(null);
    review = sheet.review();
  }

  public UUID id() {
    return id;
  }

  public UUID organisation() {
    return organisationId;
  }

  public byte[] label() {
    return label.clone();
  }

  public Instant madeAt() {
    return madeAt;
  }

  public int version() {
    return version;
  }

  /**
   * @param opened its label
   */
  public TeamSheet sheet(String opened) {
    return new TeamSheet(opened, vacancies, Optional.ofNullable(roleSheetOn), review);
  }
}
