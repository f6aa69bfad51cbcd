package org.fanal.people.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.people.Consent;
import org.fanal.people.Purpose;
import org.fanal.platform.Ids;

/** A consent, given once and withdrawn at most once; giving it again is another row. */
@Entity
@Table(name = "consent")
public class ConsentRow {

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  private String purpose;

  @Column(name = "wording_version")
  private String wordingVersion;

  @Column(name = "given_at")
  private Instant givenAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  protected ConsentRow() {}

  public ConsentRow(PersonId person, Purpose purpose, Instant now) {
    this.id = Ids.timeOrdered(now);
    this.accountId = person.value();
    this.purpose = purpose.code();
    this.wordingVersion = purpose.wording();
    this.givenAt = now;
  }

  public void withdraw(Instant now) {
    withdrawnAt = now;
  }

  public UUID id() {
    return id;
  }

  public Consent consent() {
    return new Consent(
        Purpose.of(purpose).orElseThrow(),
        wordingVersion,
        givenAt,
        Optional.ofNullable(withdrawnAt));
  }
}
