package org.fanal.certification.store;

import static org.fanal.platform.Columns.utc;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
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

  /** An award to be kept, under what it came from. */
  public record Sourced(Held held, UUID source) {}

  public void addAll(List<Sourced> all, Instant now) {
    all.forEach(
        each ->
            entities.persist(
                new AwardRow(each.held().award(), each.source(), each.held().holder(), now)));
    entities.flush();
  }

  /** They are history; what was read of them before, in this transaction, is changed with it. */
  public void replaceAll(List<UUID> awards) {
    awards.forEach(award -> entities.find(AwardRow.class, award).replace());
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

  /** Of many holders, the newest first. */
  public List<Held> of(Collection<UUID> holders) {
    return holders.isEmpty()
        ? List.of()
        : held(
            entities
                .createQuery(
                    "select a from AwardRow a where a.holderId in :some"
                        + " order by a.recordedAt desc, a.id",
                    AwardRow.class)
                .setParameter("some", holders));
  }

  /** Those that there are, as they are now; nobody changes them until the transaction ends. */
  public List<Held> lockAll(Collection<UUID> awards) {
    return awards.isEmpty()
        ? List.of()
        : held(
            entities
                .createQuery(
                    "select a from AwardRow a where a.id in :some order by a.id", AwardRow.class)
                .setParameter("some", awards)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE));
  }

  private static List<Held> held(TypedQuery<AwardRow> query) {
    return query.getResultStream().map(row -> new Held(row.holder(), row.closed())).toList();
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
