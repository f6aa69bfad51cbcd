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

  /** An award that its holder's key opens, and whether it may be shown. */
  public record Closed(
      UUID id, byte[] facts, boolean held, Optional<Instant> standsUntil, boolean replaced) {}

  /** Whether what happened was recorded already. */
  public boolean has(UUID source) {
    return entities
            .createQuery("select count(a) from AwardRow a where a.sourceId = :source", Long.class)
            .setParameter("source", source)
            .getSingleResult()
        > 0;
  }

  public void add(Closed award, UUID source, UUID holder, Instant now) {
    entities.persist(new AwardRow(award, source, holder, now));
    entities.flush();
  }

  public void change(UUID award, boolean held, Optional<Instant> standsUntil, boolean replaced) {
    entities.find(AwardRow.class, award).change(held, standsUntil.orElse(null), replaced);
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
