package org.fanal.standing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fanal.kernel.PersonId;

/** A signature under a version of the code of ethics; never changed. */
@Entity
@Table(name = "ethics_signature")
public class EthicsSignatureRow {

  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "code_version")
  private LocalDate version;

  private String moment;

  @Column(name = "signed_at")
  private Instant signedAt;

  @Column(name = "sealed")
  private byte[] name;

  protected EthicsSignatureRow() {}

  public EthicsSignatureRow(
      UUID id, PersonId person, LocalDate version, String moment, Instant at, byte[] name) {
    this.id = id;
    this.personId = person.value();
    this.version = version;
    this.moment = moment;
    this.signedAt = at;
    this.name = name.clone();
  }

  public UUID id() {
    return id;
  }

  public LocalDate version() {
    return version;
  }

  public String moment() {
    return moment;
  }

  public Instant signedAt() {
    return signedAt;
  }

  public byte[] name() {
    return name.clone();
  }
}
