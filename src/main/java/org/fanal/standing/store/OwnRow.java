package org.fanal.standing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.fanal.kernel.PersonId;

/** Something that somebody has in a programme. */
@MappedSuperclass
public abstract class OwnRow {

  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  private String programme;

  protected OwnRow() {}

  protected OwnRow(UUID id, PersonId person, String programme) {
    this.id = id;
    this.personId = person.value();
    this.programme = programme;
  }

  UUID id() {
    return id;
  }

  String programme() {
    return programme;
  }
}
