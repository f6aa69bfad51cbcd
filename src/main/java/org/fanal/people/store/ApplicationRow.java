package org.fanal.people.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.people.ApplicationState;
import org.fanal.people.model.DomainName;

/**
 * An organisation asks to be admitted: it runs, and then is admitted, declined or withdrawn, once.
 * What the applicant wrote in their own words is sealed under their key.
 */
@Entity
@Table(name = "organisation_application")
public class ApplicationRow {

  @Id private UUID id;

  @Column(name = "applicant_id")
  private UUID applicantId;

  private Boolean running;

  @Enumerated(EnumType.STRING)
  private ApplicationState state;

  private String name;
  private String country;
  private String domain;

  @Column(name = "sealed")
  private byte[] words;

  @Column(name = "sealed_reason")
  private byte[] reason;

  @Column(name = "applied_at")
  private Instant appliedAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected ApplicationRow() {}

  public ApplicationRow(
      UUID id, PersonId applicant, String name, String country, DomainName domain, byte[] words) {
    this.id = id;
    this.applicantId = applicant.value();
    this.running = true;
    this.state = ApplicationState.RUNNING;
    this.name = name;
    this.country = country;
    this.domain = domain.ascii();
    this.words = words.clone();
  }

  public ApplicationRow at(Instant now) {
    appliedAt = now;
    return this;
  }

  public void end(ApplicationState how, Instant now) {
    state = how;
    running = null;
    answeredAt = now;
  }

  public void decline(byte[] sealedReason, Instant now) {
    end(ApplicationState.DECLINED, now);
    reason = sealedReason.clone();
  }

  public UUID id() {
    return id;
  }

  public PersonId applicant() {
    return new PersonId(applicantId);
  }

  public ApplicationState state() {
    return state;
  }

  public String name() {
    return name;
  }

  public String country() {
    return country;
  }

  public String domain() {
    return domain;
  }

  public byte[] words() {
    return words.clone();
  }

  public Optional<byte[]> reason() {
    return Optional.ofNullable(reason);
  }

  public Instant appliedAt() {
    return appliedAt;
  }

  public Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }
}
