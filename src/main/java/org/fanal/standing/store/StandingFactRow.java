package org.fanal.standing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fanal.pathway.standing.FactKind;

/** A fact of somebody's history; never changed. */
@Entity
@Table(name = "standing_fact")
public class StandingFactRow {

  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  private String programme;
  private int number;

  @Enumerated(EnumType.STRING)
  private FactKind kind;

  @Column(name = "entered_at")
  private Instant enteredAt;

  private String rules;

  @Column(name = "actor_id")
  private UUID actorId;

  @Column(name = "sealed")
  private byte[] reason;

  protected StandingFactRow() {}

  StandingFactRow(UUID personId, String programme, StoredFact fact) {
    this.id = fact.id();
    this.personId = personId;
    this.programme = programme;
    this.number = fact.number();
    this.kind = fact.kind();
    this.enteredAt = fact.at();
    this.rules = fact.rules().toString();
    this.actorId = fact.actor();
    this.reason = fact.reason().orElse(null);
  }

  UUID personId() {
    return personId;
  }

  String programme() {
    return programme;
  }

  StoredFact fact() {
    return new StoredFact(
        id, number, kind, enteredAt, LocalDate.parse(rules), actorId, Optional.ofNullable(reason));
  }
}
