package org.fanal.certification.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Awards in the database, closed. */
@Dependent
public class AwardRows {

  private final EntityManager entities;

  @Inject
  public AwardRows(EntityManager entities) {
    this.entities = entities;
  }

  /** An award that its holder's key opens. */
  public record Closed(UUID id, byte[] facts) {}

  public boolean has(UUID completion) {
    return entities
            .createQuery(
                "select count(a) from AwardRow a where a.completionId = :completion", Long.class)
            .setParameter("completion", completion)
            .getSingleResult()
        > 0;
  }

  public void add(UUID id, UUID completion, UUID holder, byte[] facts, Instant now) {
    entities.persist(new AwardRow(id, completion, holder, facts, now));
    entities.flush();
  }

  /** The newest first. */
  public List<Closed> of(UUID holder) {
    return entities
        .createQuery(
            "select a from AwardRow a where a.holderId = :holder"
                + " order by a.recordedAt desc, a.id",
            AwardRow.class)
        .setParameter("holder", holder)
        .getResultStream()
        .map(AwardRow::closed)
        .toList();
  }

  public Optional<Closed> find(UUID holder, UUID award) {
    return entities
        .createQuery(
            "select a from AwardRow a where a.holderId = :holder and a.id = :award", AwardRow.class)
        .setParameter("holder", holder)
        .setParameter("award", award)
        .getResultStream()
        .map(AwardRow::closed)
        .findFirst();
  }

  public void deleteOf(UUID holder) {
    entities
        .createQuery("delete from AwardRow a where a.holderId = :holder")
        .setParameter("holder", holder)
        .executeUpdate();
  }
}
