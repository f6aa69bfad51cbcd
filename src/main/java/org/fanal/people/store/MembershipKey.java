package org.fanal.people.store;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Which person in which organisation; a class, since JPA 3.1 takes no record here. */
public final class MembershipKey implements Serializable {

  private UUID organisationId;
  private UUID accountId;

  public MembershipKey() {}

  MembershipKey(UUID organisationId, UUID accountId) {
    this.organisationId = organisationId;
    this.accountId = accountId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MembershipKey key
        && key.organisationId.equals(organisationId)
        && key.accountId.equals(accountId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(organisationId, accountId);
  }
}
