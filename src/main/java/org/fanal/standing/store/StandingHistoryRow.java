package org.fanal.standing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanal.pathway.standing.Status;

/** The row that whoever adds to a history holds; it remembers what was told last. */
@Entity
@Table(name = "standing_history")
public class StandingHistoryRow {

  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  private String programme;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "next_turn_at")
  private Instant nextTurnAt;

  protected StandingHistoryRow() {}

  /** Remembers where the person stands now; whether that is new. */
  public boolean turn(Status now, Optional<Instant> next) {
    boolean isNew = status != now;
    status = now;
    nextTurnAt = next.orElse(null);
    return isNew;
  }

  public UUID id() {
    return id;
  }

  public UUID personId() {
    return personId;
  }

  public String programme() {
    return programme;
  }
}
