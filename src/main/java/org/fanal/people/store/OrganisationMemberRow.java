package org.fanal.people.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.fanal.kernel.PersonId;

/** Somebody belongs to an organisation. */
@Entity
@Table(name = "organisation_member")
@IdClass(MembershipKey.class)
public class OrganisationMemberRow {

  @Id
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Id
  @Column(name = "account_id")
  private UUID accountId;

  private Instant since;

  protected OrganisationMemberRow() {}

  public OrganisationMemberRow(UUID organisation, PersonId person, Instant since) {
    this.organisationId = organisation;
    this.accountId = person.value();
    this.since = since;
  }

  MembershipKey key() {
    return new MembershipKey(organisationId, accountId);
  }
}
