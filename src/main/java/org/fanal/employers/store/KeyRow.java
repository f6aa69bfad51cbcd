package org.fanal.employers.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fanal.employers.ApiKey;

/** A key of an organisation, kept by its hash until it is revoked, and listed afterwards. */
@Entity
@Table(name = "employer_key")
public class KeyRow {

  @Id private UUID id;

  @Column(name = "organisation_id")
  private UUID organisationId;

  private String name;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "used_on")
  private LocalDate usedOn;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected KeyRow() {}

  public KeyRow(UUID id, UUID organisation, String name, byte[] tokenHash, Instant now) {
    this.id = id;
    this.organisationId = organisation;
    this.name = name;
    this.tokenHash = tokenHash.clone();
    this.madeAt = now;
  }

  public void revoke(Instant now) {
    revokedAt = now;
  }

  public boolean isLive() {
    return revokedAt == null;
  }

  public ApiKey key() {
    return new ApiKey(
        id, name, madeAt, Optional.ofNullable(usedOn), Optional.ofNullable(revokedAt));
  }
}
