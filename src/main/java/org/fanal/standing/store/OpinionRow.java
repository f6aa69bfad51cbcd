package org.fanal.standing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** An opinion on a case: one a person, never changed. */
@Entity
@Table(name = "decision_opinion")
@IdClass(OpinionRow.Key.class)
public class OpinionRow {

  @Id
  @Column(name = "case_id")
  private UUID caseId;

  @Id
  @Column(name = "given_by")
  private UUID givenBy;

  @Column(name = "in_favour")
  private boolean inFavour;

  @Column(name = "sealed_reasons")
  private byte[] reasons;

  @Column(name = "given_at")
  private Instant givenAt;

  protected OpinionRow() {}

  OpinionRow(StoredOpinion opinion) {
    caseId = opinion.decision();
    givenBy = opinion.givenBy();
    inFavour = opinion.inFavour();
    reasons = opinion.reasons();
    givenAt = opinion.givenAt();
  }

  StoredOpinion stored() {
    return new StoredOpinion(caseId, givenBy, inFavour, reasons, givenAt);
  }

  /** Whose opinion on which case. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1;

    private UUID caseId;
    private UUID givenBy;

    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.caseId.equals(caseId) && key.givenBy.equals(givenBy);
    }

    @Override
    public int hashCode() {
      return Objects.hash(caseId, givenBy);
    }
  }
}
