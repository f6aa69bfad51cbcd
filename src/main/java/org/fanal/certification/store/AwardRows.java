package org.fanal.certification.store;

import static org.fanal.platform.Columns.utc;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.platform.Columns;

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

  /** An award with its holder. */
  public record Held(UUID holder, Closed award) {}

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

  /** In the order of their ids, from the one after that on. */
  public List<Held> standing(Optional<UUID> after, Instant now, int most) {
    List<?> found =
        entities
            .createNativeQuery(
                "select id, holder_id, sealed, stands_until from award where id > ?"
                    + " and not held and not replaced"
                    + " and (stands_until is null or stands_until > ?) order by id limit ?")
            .setParameter(1, after.orElseGet(() -> new UUID(0, 0)).toString())
            .setParameter(2, utc(now))
            .setParameter(3, most)
            .getResultList();
    return found.stream().map(Object[].class::cast).map(AwardRows::held).toList();
  }

  private static Held held(Object[] row) {
    Optional<Instant> until = Optional.ofNullable(row[3]).map(Columns::instant);
    Closed closed =
        new Closed(UUID.fromString(row[0].toString()), (byte[]) row[2], false, until, false);
    return new Held(UUID.fromString(row[1].toString()), closed);
  }

  /** The holder's award as it is now, which nobody changes until the transaction ends. */
  public Optional<Closed> lock(UUID holder, UUID award) {
    return Optional.ofNullable(entities.find(AwardRow.class, award, LockModeType.PESSIMISTIC_WRITE))
        .flatMap(locked -> find(holder, award));
  }

  public void deleteOf(UUID holder) {
    entities
        .createQuery("delete from AwardRow a where a.holderId = :holder")
        .setParameter("holder", holder)
        .executeUpdate();
  }
}
