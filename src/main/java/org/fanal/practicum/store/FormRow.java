package org.fanal.practicum.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.practicum.Assessor;

/**
 * A form: asked for, written at, filled in for good; at any time it may be set aside, and then
 * another may be asked for in its place.
 */
@Entity
@Table(name = "practicum_form")
public class FormRow {

  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private Assessor part;

  @Enumerated(EnumType.STRING)
  @Column(name = "standing_part")
  private Assessor standingPart;

  @Convert(converter = UuidOrNobody.class)
  @Column(name = "assessor_id")
  private UUID assessorId;

  @Column(name = "asked_by")
  private UUID askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "token_until")
  private Instant tokenUntil;

  @Column(name = "address_sealed")
  private byte[] address;

  @Column(name = "mailbox_mark")
  private byte[] mailboxMark;

  @Column(name = "marks_sealed")
  private byte[] marks;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Convert(converter = UuidOrNobody.class)
  @Column(name = "ended_by")
  private UUID endedBy;

  @Column(name = "end_sealed")
  private byte[] endReason;

  @Version private int version;

  protected FormRow() {}

  public FormRow(UUID id, UUID caseId, Assessor part, PersonId askedBy, Instant now) {
    this.id = id;
    this.caseId = caseId;
    this.part = part;
    this.standingPart = part;
    this.askedBy = askedBy.value();
    this.askedAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID caseId() {
    return caseId;
  }

  public Assessor part() {
    return part;
  }

  public Optional<PersonId> assessor() {
    return Optional.ofNullable(assessorId).map(PersonId::new);
  }

  public PersonId askedBy() {
    return new PersonId(askedBy);
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Optional<Instant> tokenUntil() {
    return Optional.ofNullable(tokenUntil);
  }

  public Optional<byte[]> address() {
    return Optional.ofNullable(address).map(byte[]::clone);
  }

  public Optional<byte[]> marks() {
    return Optional.ofNullable(marks).map(byte[]::clone);
  }

  public Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  public Optional<byte[]> endReason() {
    return Optional.ofNullable(endReason).map(byte[]::clone);
  }

  /** Filled in for good and not set aside. */
  public boolean isIn() {
    return standingPart != null && submittedAt != null;
  }

  public boolean isOpen() {
    return standingPart != null && submittedAt == null;
  }

  /** Of the mailbox that the link was sent to; kept when the address is not. */
  public boolean isMailedTo(byte[] mark) {
    return Arrays.equals(mailboxMark, mark);
  }

  /** Somebody with an account fills it in: a peer, or whoever holds the supervisor's mailbox. */
  public void give(PersonId assessor) {
    assessorId = assessor.value();
  }

  /** A link sent before opens it no more. */
  public void mail(byte[] newHash, Instant until, byte[] newAddress, byte[] mark) {
    tokenHash = newHash.clone();
    tokenUntil = until;
    address = newAddress.clone();
    mailboxMark = mark.clone();
    assessorId = null;
  }

  public void write(byte[] newMarks) {
    marks = newMarks.clone();
  }

  /** The link and the address have served. */
  public void submit(Instant now) {
    submittedAt = now;
    tokenHash = null;
    address = null;
  }

  public void end(PersonId by, Instant now, byte[] reason) {
    standingPart = null;
    endedAt = now;
    endedBy = by.value();
    endReason = reason.clone();
    tokenHash = null;
    address = null;
    if (submittedAt == null) {
      marks = null;
    }
  }
}
