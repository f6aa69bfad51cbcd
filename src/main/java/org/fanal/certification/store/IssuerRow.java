package org.fanal.certification.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The issuer's address as of the first signature. */
@Entity
@Table(name = "issuer_identity")
public class IssuerRow {

  static final int ONLY = 1;

  @Id private int id;
  private String did;

  @Column(name = "fixed_at")
  private Instant fixedAt;

  protected IssuerRow() {}

  IssuerRow(String did, Instant fixedAt) {
    this.id = ONLY;
    this.did = did;
    this.fixedAt = fixedAt;
  }

  String did() {
    return did;
  }

  void replace(String newDid, Instant now) {
    did = newDid;
    fixedAt = now;
  }
}
