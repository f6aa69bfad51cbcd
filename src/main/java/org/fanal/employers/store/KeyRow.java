package org.fanal.employers.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.fanal.employers.ApiKey;
import org.fanal.kernel.PersonId;
import org.fanal.people.Member;
import org.fanal.people.OrganisationRole;

/** A key of an organisation, kept by its hash until it is revoked, and listed afterwards. */
@Entity
@Table(name = "employer_key")
public class KeyRow {

  private static final UUID NOBODY = new UUID(0, 0);

  @Id private UUID id;

  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column(name = "made_by")
  private UUID madeBy;

  private String name;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "used_on")
  private LocalDate usedOn;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected KeyRow() {}

  public KeyRow(
      UUID id, UUID organisation, PersonId madeBy, String name, byte[] tokenHash, Instant now) {
    this.id = id;
    this.organisationId = organisation;
    this.madeBy = madeBy.value();
    this.name = name;
    this.tokenHash = tokenHash.clone();
    this.madeAt = now;
  }

  public void revoke(Instant now) {
    revokedAt = now;
  }

  /** Ends it, and who made it is nobody. */
  public void forget(Instant now) {
    madeBy = NOBODY;
    if (isLive()) {
      revoke(now);
    }
  }

  public boolean isLive() {
    return revokedAt == null;
  }

  /** As long as whoever made it looks after the organisation, and has since. */
  private boolean isOf(Member member) {
    return member.person().value().equals(madeBy)
        && member.role() == OrganisationRole.OWNER
        && !member.since().isAfter(madeAt);
  }

  public ApiKey key(Collection<Member> members) {
    return new ApiKey(
        id,
        name,
        madeAt,
        members.stream().filter(this::isOf).findFirst().map(Member::chosenName),
        Optional.ofNullable(usedOn),
        Optional.ofNullable(revokedAt));
  }

  boolean is(UUID key) {
    return id.equals(key);
  }
}
