package org.fanal.employers.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An address of an organisation, with a secret that is sealed under the organisation's key. */
@Entity
@Table(name = "employer_webhook")
public class HookRow {

  @Id private UUID id;

  @Column(name = "organisation_id")
  private UUID organisationId;

  private String address;

  @Column(name = "sealed_secret")
  private byte[] secret;

  @Column(name = "made_at")
  private Instant madeAt;

  private int failures;

  @Column(name = "paused_at")
  private Instant pausedAt;

  protected HookRow() {}

  public HookRow(UUID id, UUID organisation, String address, byte[] secret, Instant now) {
    this.id = id;
    this.organisationId = organisation;
    this.address = address;
    this.secret = secret.clone();
    this.madeAt = now;
  }

  /** After so many in a row, nothing is sent any more. */
  public void failed(int most, Instant now) {
    failures++;
    if (failures >= most) {
      pause(now);
    }
  }

  public void answered() {
    failures = 0;
  }

  public void pause(Instant now) {
    pausedAt = now;
  }

  public void resume() {
    failures = 0;
    pausedAt = null;
  }

  public boolean isPaused() {
    return pausedAt != null;
  }

  public UUID id() {
    return id;
  }

  public UUID organisation() {
    return organisationId;
  }

  public String address() {
    return address;
  }

  public byte[] secret() {
    return secret.clone();
  }

  public Instant madeAt() {
    return madeAt;
  }
}
