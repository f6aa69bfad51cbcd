package org.fanal.people.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.people.OrganisationRole;

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

  @Enumerated(EnumType.STRING)
  private OrganisationRole role;

  private Instant since;

  protected OrganisationMemberRow() {}

  public OrganisationMemberRow(
      UUID organisation, PersonId person, OrganisationRole role, Instant since) {
    this.organisationId = organisation;
    this.accountId = person.value();
    this.role = role;
    this.since = since;
  }

  public OrganisationRole role() {
    return role;
  }

  public void act(OrganisationRole as) {
    role = as;
  }

  MembershipKey key() {
    return new MembershipKey(organisationId, accountId);
  }
}
