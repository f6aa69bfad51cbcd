package org.fanal.standing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;

/** A complaint: received once, acknowledged, then closed with reasons or by a case. */
@Entity
@Table(name = "complaint")
public class ComplaintRow {

  @Id private UUID id;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "sealed_text")
  private byte[] text;

  @Column(name = "sealed_contact")
  private byte[] contact;

  @Column(name = "acknowledged_at")
  private Instant acknowledgedAt;

  /** Ids that may lack are text: EclipseLink's own reading of an id does not bear that. */
  @Column(name = "acknowledged_by")
  private String acknowledgedBy;

  @Column(name = "person_id")
  private String personId;

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  @Column(name = "about_member")
  private boolean aboutMember;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "seconded_by")
  private String secondedBy;

  @Column(name = "sealed_reasons")
  private byte[] reasons;

  protected ComplaintRow() {}

  public ComplaintRow(
      UUID id, Instant now, byte[] text, Optional<byte[]> contact, boolean aboutMember) {
    this.id = id;
    this.receivedAt = now;
    this.text = text.clone();
    this.contact = contact.orElse(null);
    this.aboutMember = aboutMember;
  }

  public UUID id() {
    return id;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public byte[] text() {
    return text.clone();
  }

  public Optional<byte[]> contact() {
    return Optional.ofNullable(contact).map(byte[]::clone);
  }

  public Optional<Instant> acknowledgedAt() {
    return Optional.ofNullable(acknowledgedAt);
  }

  public Optional<UUID> decision() {
    return Optional.ofNullable(caseId).map(UUID::fromString);
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  /** The first time counts. */
  public void acknowledge(PersonId member, Instant now) {
    if (acknowledgedAt == null) {
      acknowledgedAt = now;
      acknowledgedBy = member.toString();
    }
  }

  /** Whether whoever wrote it says that it concerns a member of the committee. */
  public boolean isAboutMember() {
    return aboutMember;
  }

  /** Why it is to be closed, or was. */
  public Optional<byte[]> reasons() {
    return Optional.ofNullable(reasons).map(byte[]::clone);
  }

  /** Whether somebody proposed to close it. */
  public boolean isProposed() {
    return proposedBy != null;
  }

  /** Whether somebody proposed to close it, or agreed. */
  public boolean spoke(PersonId member) {
    String id = member.toString();
    return id.equals(proposedBy) || id.equals(secondedBy);
  }

  /** Whether it takes only one more to close it. */
  public boolean isAgreed() {
    return !aboutMember || secondedBy != null;
  }

  /** Instead of what was proposed, and agreed to, before. */
  public void propose(PersonId member, byte[] why) {
    proposedBy = member.toString();
    secondedBy = null;
    reasons = why.clone();
  }

  public void second(PersonId member) {
    secondedBy = member.toString();
  }

  /** It is looked into by a case about that person. */
  public void link(PersonId person, UUID decision) {
    personId = person.toString();
    caseId = decision.toString();
  }

  /** Where whoever wrote it was to be told is needed no more. */
  public void close(PersonId member, Instant now, Optional<byte[]> why) {
    acknowledge(member, now);
    closedAt = now;
    closedBy = member.toString();
    reasons = why.orElse(null);
    contact = null;
  }
}
