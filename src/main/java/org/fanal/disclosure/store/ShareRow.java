package org.fanal.disclosure.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A share: whose, of which award, until when. It is made, perhaps withdrawn, and erased with its
 * holder; what it shows, its code and its note are sealed under a key of its own.
 */
@Entity
@Table(name = "share")
public class ShareRow {

  @Id private UUID id;

  @Column(name = "holder_id")
  private UUID holderId;

  @Column(name = "award_id")
  private UUID awardId;

  @Column(name = "status_entry_id")
  private UUID statusEntryId;

  @Column(name = "code_hash")
  private byte[] codeHash;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "over_at")
  private Instant overAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "sealed_shown")
  private byte[] sealedShown;

  @Column(name = "sealed_notes")
  private byte[] sealedNotes;

  protected ShareRow() {}

  ShareRow(NewShare made) {
    this.id = made.id();
    this.holderId = made.holder();
    this.awardId = made.award();
    this.statusEntryId = made.statusEntry();
    this.codeHash = made.codeHash();
    this.madeAt = made.madeAt();
    this.overAt = made.overAt();
    this.sealedShown = made.sealedShown();
    this.sealedNotes = made.sealedNotes();
  }

  void withdraw(Instant now) {
    if (withdrawnAt == null) {
      withdrawnAt = now;
    }
  }

  StoredShare stored(int openings) {
    return new StoredShare(
        id,
        awardId,
        statusEntryId,
        madeAt,
        overAt,
        withdrawnAt != null,
        sealedShown,
        sealedNotes,
        openings);
  }

  UUID id() {
    return id;
  }
}
