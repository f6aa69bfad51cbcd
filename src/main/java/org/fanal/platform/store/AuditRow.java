package org.fanal.platform.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.fanal.platform.AuditLine;
import org.fanal.platform.Hashes;

/** A line of the audit trail, never changed. */
@Entity
@Table(name = "audit_line")
public class AuditRow {

  @Id private long number;
  private Instant at;

  @Column(name = "actor_id")
  private UUID actorId;

  private String kind;

  @Column(name = "subject_id")
  private UUID subjectId;

  private byte[] hash;

  protected AuditRow() {}

  AuditRow(AuditLine line, byte[] before) {
    this.number = line.number();
    this.at = line.at().truncatedTo(ChronoUnit.MICROS);
    this.actorId = line.actor();
    this.kind = line.kind();
    this.subjectId = line.subject();
    this.hash = hashAfter(before);
  }

  final byte[] hashAfter(byte[] before) {
    String line =
        String.join(
            "|",
            Long.toString(number),
            at.toString(),
            actorId.toString(),
            kind,
            subjectId.toString());
    return Hashes.hmac(before, line);
  }

  byte[] hash() {
    return hash.clone();
  }

  long number() {
    return number;
  }

  AuditLine line() {
    return new AuditLine(number, at, actorId, kind, subjectId);
  }
}
