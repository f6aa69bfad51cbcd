package org.fanal.people.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.people.model.Token;

/** The claims to domains. */
@Dependent
public class DomainProofRows {

  private final EntityManager entities;

  @Inject
  public DomainProofRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(DomainProofRow row) {
    entities.persist(row);
  }

  public Optional<DomainProofRow> find(UUID organisation) {
    return Optional.ofNullable(entities.find(DomainProofRow.class, organisation));
  }

  public Optional<DomainProofRow> lock(UUID organisation) {
    return Optional.ofNullable(
        entities.find(DomainProofRow.class, organisation, LockModeType.PESSIMISTIC_WRITE));
  }

  public Optional<DomainProofRow> find(Token token) {
    return entities
        .createQuery(
            "select p from DomainProofRow p where p.tokenHash = :hash", DomainProofRow.class)
        .setParameter("hash", token.hash())
        .getResultStream()
        .findFirst();
  }

  /** The names of others that proved the same domain, admitted or still applying. */
  public List<String> othersOf(UUID organisation) {
    List<?> names =
        entities
            .createNativeQuery(
                "select coalesce(o.name, a.name) from domain_proof mine"
                    + " join domain_proof p on p.domain = mine.domain"
                    + " and p.organisation_id <> mine.organisation_id"
                    + " left join organisation o on o.id = p.organisation_id"
                    + " left join organisation_application a on a.id = p.organisation_id"
                    + " where mine.organisation_id = ? and p.proven_at is not null"
                    + " and o.ended_at is null order by 1")
            .setParameter(1, organisation.toString())
            .getResultList();
    return names.stream().map(Object::toString).toList();
  }

  public void delete(UUID organisation) {
    entities
        .createQuery("delete from DomainProofRow p where p.organisationId = :id")
        .setParameter("id", organisation)
        .executeUpdate();
  }
}
