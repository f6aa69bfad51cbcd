package org.fanal.employers.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The requests of organisations. */
@Dependent
public class RequestRows {

  private final EntityManager entities;

  @Inject
  public RequestRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(RequestRow row) {
    entities.persist(row);
    entities.flush();
  }

  /** The newest first. */
  public List<RequestRow> of(UUID organisation) {
    return entities
        .createQuery(
            "select r from RequestRow r where r.organisationId = :organisation"
                + " order by r.madeAt desc, r.id",
            RequestRow.class)
        .setParameter("organisation", organisation)
        .getResultList();
  }

  public Optional<RequestRow> find(UUID organisation, UUID request) {
    return Optional.ofNullable(entities.find(RequestRow.class, request))
        .filter(row -> row.organisation().equals(organisation));
  }

  public Optional<RequestRow> find(byte[] codeHash) {
    return entities
        .createQuery("select r from RequestRow r where r.codeHash = :hash", RequestRow.class)
        .setParameter("hash", codeHash)
        .getResultStream()
        .findFirst();
  }

  public void delete(RequestRow row) {
    entities.remove(row);
  }

  public void deleteOver(Instant since) {
    entities
        .createQuery("delete from RequestRow r where r.overAt <= :since")
        .setParameter("since", since)
        .executeUpdate();
  }
}
