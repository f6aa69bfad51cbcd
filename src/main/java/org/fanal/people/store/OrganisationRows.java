package org.fanal.people.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.people.Handle;
import org.fanal.people.Member;
import org.fanal.people.Organisation;
import org.fanal.people.OrganisationRole;

/** The organisations and who belongs to them. */
@Dependent
public class OrganisationRows {

  private static final String COUNTED =
      "select o.id, o.name, o.handle, o.endedAt, count(m.accountId) from OrganisationRow o"
          + " left join OrganisationMemberRow m on m.organisationId = o.id ";
  private static final String GROUPED =
      " group by o.id, o.name, o.handle, o.endedAt order by o.name, o.id";

  private final EntityManager entities;

  @Inject
  public OrganisationRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(OrganisationRow row) {
    entities.persist(row);
    entities.flush();
  }

  public List<Organisation> all() {
    return entities
        .createQuery(COUNTED + GROUPED, Object[].class)
        .getResultStream()
        .map(OrganisationRows::organisation)
        .toList();
  }

  public Optional<Organisation> find(UUID id) {
    return entities
        .createQuery(COUNTED + "where o.id = :id" + GROUPED, Object[].class)
        .setParameter("id", id)
        .getResultStream()
        .map(OrganisationRows::organisation)
        .findFirst();
  }

  /** An admitted one. */
  public Optional<Organisation> find(Handle handle) {
    return entities
        .createQuery(
            COUNTED + "where o.handle = :handle and o.endedAt is null" + GROUPED, Object[].class)
        .setParameter("handle", handle.letters())
        .getResultStream()
        .map(OrganisationRows::organisation)
        .findFirst();
  }

  /** Whoever changes who owns it goes through here, one after the other. */
  public Optional<OrganisationRow> lock(UUID organisation) {
    return Optional.ofNullable(
        entities.find(OrganisationRow.class, organisation, LockModeType.PESSIMISTIC_WRITE));
  }

  public Optional<OrganisationMemberRow> member(UUID organisation, PersonId person) {
    return Optional.ofNullable(
        entities.find(
            OrganisationMemberRow.class, new MembershipKey(organisation, person.value())));
  }

  public List<PersonId> owners(UUID organisation) {
    return entities
        .createQuery(
            "select m.accountId from OrganisationMemberRow m"
                + " where m.organisationId = :id and m.role = :owner",
            UUID.class)
        .setParameter("id", organisation)
        .setParameter("owner", OrganisationRole.OWNER)
        .getResultStream()
        .map(PersonId::new)
        .toList();
  }

  public Optional<OrganisationRole> roleOf(PersonId person, UUID organisation) {
    return entities
        .createQuery(
            "select m.role from OrganisationMemberRow m"
                + " join OrganisationRow o on o.id = m.organisationId"
                + " where m.accountId = :person and o.id = :id and o.endedAt is null",
            OrganisationRole.class)
        .setParameter("person", person.value())
        .setParameter("id", organisation)
        .getResultStream()
        .findFirst();
  }

  /** The admitted ones. */
  public List<Organisation> of(PersonId person) {
    return of(person, List.of(OrganisationRole.values()));
  }

  /** The admitted ones in which they have one of these roles. */
  public List<Organisation> of(PersonId person, List<OrganisationRole> roles) {
    return entities
        .createQuery(
            COUNTED
                + "where o.endedAt is null and o.id in"
                + " (select x.organisationId from OrganisationMemberRow x"
                + " where x.accountId = :person and x.role in :roles)"
                + GROUPED,
            Object[].class)
        .setParameter("person", person.value())
        .setParameter("roles", roles)
        .getResultStream()
        .map(OrganisationRows::organisation)
        .toList();
  }

  private static Organisation organisation(Object[] row) {
    return new Organisation(
        (UUID) row[0],
        (String) row[1],
        new Handle((String) row[2]),
        row[3] == null,
        ((Number) row[4]).intValue());
  }

  public List<Member> members(UUID organisation) {
    return entities
        .createQuery(
            "select a.id, a.chosenName, a.email, m.role, m.since from OrganisationMemberRow m"
                + " join AccountRow a on a.id = m.accountId where m.organisationId = :id"
                + " order by a.chosenName, a.id",
            Object[].class)
        .setParameter("id", organisation)
        .getResultStream()
        .map(
            row ->
                new Member(
                    new PersonId((UUID) row[0]),
                    (String) row[1],
                    (String) row[2],
                    (OrganisationRole) row[3],
                    (Instant) row[4]))
        .toList();
  }

  /** Whether that is new. */
  public boolean welcome(OrganisationMemberRow row) {
    if (entities.find(OrganisationMemberRow.class, row.key()) != null) {
      return false;
    }
    entities.persist(row);
    return true;
  }

  /** Whether they were a member. */
  public boolean partWith(UUID organisation, PersonId person) {
    return entities
            .createQuery(
                "delete from OrganisationMemberRow m"
                    + " where m.organisationId = :organisation and m.accountId = :person")
            .setParameter("organisation", organisation)
            .setParameter("person", person.value())
            .executeUpdate()
        > 0;
  }
}
