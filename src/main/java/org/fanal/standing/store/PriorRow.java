package org.fanal.standing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/**
 * A credential from elsewhere: brought once, decided on with its case, its file erased when asked.
 */
@Entity
@Table(name = "prior_learning")
public class PriorRow {

  @Id
  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "sealed_wish")
  private byte[] wish;

  @Column(name = "sealed_file")
  private byte[] file;

  protected PriorRow() {}

  PriorRow(StoredPrior made) {
    this.caseId = made.decision();
    this.personId = made.person();
    this.wish = made.wish();
    this.file = made.file().orElse(null);
  }

  void eraseFile() {
    file = null;
  }

  StoredPrior stored() {
    return new StoredPrior(caseId, personId, wish, Optional.ofNullable(file));
  }
}
