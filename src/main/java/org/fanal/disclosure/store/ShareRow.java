package org.fanal.disclosure.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A share: whose, of which award, until when. It is made, perhaps paused, resumed and prolonged,
 * perhaps withdrawn for good, and erased with its holder; what it shows, its code and its notes are
 * sealed under a key of its own.
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

  private byte[] audience;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "opens_at")
  private Instant opensAt;

  @Column(name = "over_at")
  private Instant overAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "paused_at")
  private Instant pausedAt;

  @Column(name = "most_openings")
  private Integer mostOpenings;

  @Column(name = "shown_times")
  private int shownTimes;

  @Column(name = "sealed_head")
  private byte[] sealedHead;

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
    this.audience = made.audience().orElse(null);
    this.opensAt = made.opensAt().orElse(null);
    this.mostOpenings = made.mostOpenings().orElse(null);
    this.sealedHead = made.sealedHead();
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

  void pause(Instant now) {
    if (pausedAt == null) {
      pausedAt = now;
    }
  }

  void resume() {
    pausedAt = null;
  }

  void prolong(Instant end) {
    overAt = end;
  }

  void renew(Renewed renewed) {
    statusEntryId = renewed.statusEntry();
    overAt = renewed.overAt();
    sealedShown = renewed.sealedShown();
  }

  StoredShare stored(int openings) {
    return new StoredShare(
        id,
        awardId,
        statusEntryId,
        madeAt,
        Optional.ofNullable(opensAt),
        overAt,
        withdrawnAt != null,
        pausedAt != null,
        Optional.ofNullable(mostOpenings),
        shownTimes,
        sealedShown,
        sealedNotes,
        Optional.ofNullable(sealedHead),
        openings);
  }

  UUID id() {
    return id;
  }
}
