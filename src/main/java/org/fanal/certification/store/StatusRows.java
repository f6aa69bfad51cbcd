package org.fanal.certification.store;

import static org.fanal.platform.Columns.instant;
import static org.fanal.platform.Columns.utc;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists, the places taken in them, and the edition that is served. */
@Dependent
public class StatusRows {

  private final EntityManager entities;

  @Inject
  public StatusRows(EntityManager entities) {
    this.entities = entities;
  }

  /** An edition as it was published. */
  public record Published(byte[] published, Instant until) {}

  public List<UUID> lists() {
    return entities
        .createQuery("select l.id from StatusListRow l order by l.createdAt, l.id", UUID.class)
        .getResultList();
  }

  public void addList(UUID list, Instant now) {
    entities.persist(new StatusListRow(list, now));
    entities.flush();
  }

  /** The list that is being filled; locked, so that no index is given twice. */
  public Optional<UUID> lockNewest() {
    return first(
            entities
                .createNativeQuery(
                    "select id from status_list order by created_at desc, id limit 1 for update")
                .getResultList())
        .map(id -> UUID.fromString(id.toString()));
  }

  /** Whether there is such a list, which nobody else publishes meanwhile. */
  public boolean lock(UUID list) {
    return !entities
        .createNativeQuery("select id from status_list where id = ? for update")
        .setParameter(1, list.toString())
        .getResultList()
        .isEmpty();
  }

  public boolean isTaken(UUID list, int position) {
    return !entities
        .createNativeQuery("select 1 from status_entry where list_id = ? and position = ?")
        .setParameter(1, list.toString())
        .setParameter(2, position)
        .getResultList()
        .isEmpty();
  }

  public void take(UUID list, int position, UUID entry) {
    entities
        .createNativeQuery(
            "insert into status_entry (list_id, position, entry_id) values (?, ?, ?)")
        .setParameter(1, list.toString())
        .setParameter(2, position)
        .setParameter(3, entry.toString())
        .executeUpdate();
  }

  public void withdraw(Collection<UUID> entries, Instant now) {
    for (UUID entry : entries) {
      entities
          .createNativeQuery(
              "update status_entry set withdrawn_at = ?"
                  + " where entry_id = ? and withdrawn_at is null")
          .setParameter(1, utc(now))
          .setParameter(2, entry.toString())
          .executeUpdate();
    }
  }

  public boolean isWithdrawn(UUID entry) {
    return !entities
        .createNativeQuery(
            "select 1 from status_entry where entry_id = ? and withdrawn_at is not null")
        .setParameter(1, entry.toString())
        .getResultList()
        .isEmpty();
  }

  /** Whether that place was given to something that was not withdrawn. */
  public boolean stands(UUID list, int position) {
    return !entities
        .createNativeQuery(
            "select 1 from status_entry"
                + " where list_id = ? and position = ? and withdrawn_at is null")
        .setParameter(1, list.toString())
        .setParameter(2, position)
        .getResultList()
        .isEmpty();
  }

  public List<Integer> withdrawnBefore(UUID list, Instant end) {
    List<?> positions =
        entities
            .createNativeQuery(
                "select position from status_entry where list_id = ? and withdrawn_at < ?")
            .setParameter(1, list.toString())
            .setParameter(2, utc(end))
            .getResultList();
    return positions.stream().map(position -> ((Number) position).intValue()).toList();
  }

  /** The edition that stands at that instant. */
  public Optional<Published> edition(UUID list, Instant at) {
    return first(
            entities
                .createNativeQuery(
                    "select published, valid_until from status_edition"
                        + " where list_id = ? and valid_from <= ? and valid_until > ?")
                .setParameter(1, list.toString())
                .setParameter(2, utc(at))
                .setParameter(3, utc(at))
                .getResultList())
        .map(Object[].class::cast)
        .map(row -> new Published((byte[]) row[0], instant(row[1])));
  }

  public void publish(UUID list, Instant from, Instant until, byte[] published) {
    entities
        .createNativeQuery(
            "insert into status_edition (list_id, valid_from, valid_until, published)"
                + " values (?1, ?2, ?3, ?4) on duplicate key update"
                + " valid_from = ?2, valid_until = ?3, published = ?4")
        .setParameter(1, list.toString())
        .setParameter(2, utc(from))
        .setParameter(3, utc(until))
        .setParameter(4, published)
        .executeUpdate();
  }

  private static Optional<Object> first(List<?> rows) {
    return rows.stream().findFirst().map(Object.class::cast);
  }
}
