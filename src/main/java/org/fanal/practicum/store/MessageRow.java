package org.fanal.practicum.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;

/** What somebody wrote to the coordinator about their practicum, and the answer. */
@Entity
@Table(name = "practicum_message")
public class MessageRow {

  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "sealed")
  private byte[] text;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Convert(converter = UuidOrNobody.class)
  @Column(name = "answered_by")
  private UUID answeredBy;

  @Column(name = "answer_sealed")
  private byte[] answer;

  protected MessageRow() {}

  public MessageRow(UUID id, UUID caseId, Instant sentAt, byte[] text) {
    this.id = id;
    this.caseId = caseId;
    this.sentAt = sentAt;
    this.text = text.clone();
  }

  public UUID id() {
    return id;
  }

  boolean isAbout(UUID practicum) {
    return caseId.equals(practicum);
  }

  public Instant sentAt() {
    return sentAt;
  }

  public byte[] text() {
    return text.clone();
  }

  public Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }

  public Optional<byte[]> answer() {
    return Optional.ofNullable(answer).map(byte[]::clone);
  }

  public void answer(PersonId by, Instant now, byte[] words) {
    answeredBy = by.value();
    answeredAt = now;
    answer = words.clone();
  }
}
