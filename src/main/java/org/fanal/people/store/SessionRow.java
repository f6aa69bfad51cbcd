package org.fanal.people.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.people.model.SessionTimes;
import org.fanal.people.model.Token;
import org.fanal.platform.Ids;

/** Somebody is signed in on one browser. */
@Entity
@Table(name = "person_session")
public class SessionRow {

  @Id private UUID id;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "renewed_at")
  private Instant renewedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected SessionRow() {}

  public SessionRow(Token token, PersonId person, Instant now) {
    this.id = Ids.timeOrdered(now);
    this.tokenHash = token.hash();
    this.accountId = person.value();
    this.createdAt = now;
    this.renewedAt = now;
    this.expiresAt = SessionTimes.expiry(now);
  }
}
