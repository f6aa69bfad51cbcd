package org.fanal.employers.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What organisations follow. */
@Dependent
public class FollowedRows {

  private final EntityManager entities;

  @Inject
  public FollowedRows(EntityManager entities) {
    this.entities = entities;
  }

  public List<FollowedRow> of(UUID organisation) {
    return entities
        .createQuery(
            "select f from FollowedRow f where f.organisationId = :organisation order by f.id",
            FollowedRow.class)
        .setParameter("organisation", organisation)
        .getResultList();
  }

  public void add(FollowedRow row) {
    entities.persist(row);
  }

  public void delete(FollowedRow row) {
    entities.remove(row);
  }
}
