package org.fanal.standing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A case before the committee: opened once, decided once, erased with the person it is about. */
@Entity
@Table(name = "decision_case")
public class DecisionRow {

  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  private String programme;
  private String matter;

  @Column(name = "open_matter")
  private String openMatter;

  /** As text: EclipseLink's own reading of an id does not bear that there is none. */
  @Column(name = "against_id")
  private String againstId;

  @Column(name = "opened_by")
  private UUID openedBy;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "sealed_text")
  private byte[] text;

  private boolean companion;

  @Column(name = "sealed_answer")
  private byte[] answer;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "in_favour")
  private Boolean inFavour;

  @Column(name = "sealed_missing")
  private byte[] missing;

  protected DecisionRow() {}

  void decide(boolean favourable, Instant now, byte[] lacking) {
    if (decidedAt != null) {
      throw new IllegalStateException("Decided before: " + id);
    }
    openMatter = null;
    decidedAt = now;
    inFavour = favourable;
    missing = lacking;
  }

  /** Instead of what was said before. */
  void answer(byte[] said, boolean withCompanion, Instant now) {
    answer = said.clone();
    companion = withCompanion;
    answeredAt = now;
  }

  StoredCase stored() {
    return new StoredCase(
        id,
        personId,
        programme,
        matter,
        Optional.ofNullable(againstId).map(UUID::fromString),
        openedBy,
        openedAt,
        Optional.ofNullable(text),
        companion,
        Optional.ofNullable(answer),
        Optional.ofNullable(answeredAt),
        Optional.ofNullable(decidedAt),
        Optional.ofNullable(inFavour),
        Optional.ofNullable(missing));
  }
}
