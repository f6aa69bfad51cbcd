package org.fanal.platform.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.fanal.platform.Ids;
import org.fanal.platform.ParkedEvent;

/** The table of events waiting for their listeners. */
@Dependent
public class OutboxRows {

  private final EntityManager entities;

  @Inject
  public OutboxRows(EntityManager entities) {
    this.entities = entities;
  }

  /** An event that this transaction alone may deliver. */
  public record Claimed(UUID id, String name, String payload) {}

  public void add(String name, String payload, Instant now) {
    entities.persist(new OutboxRow(Ids.timeOrdered(now), name, payload, now));
  }

  /** An event that waits, and what it is called. */
  public record Due(UUID id, String name) {}

  public List<Due> due(Instant now, int most) {
    return entities
        .createQuery(
            "select e.id, e.name from OutboxRow e where e.deliveredAt is null"
                + " and e.parkedAt is null and e.nextTryAt <= :now order by e.id",
            Object[].class)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultStream()
        .map(row -> new Due((UUID) row[0], (String) row[1]))
        .toList();
  }

  /** Those that nobody else is at and that wait still, in the order of their ids. */
  public List<Claimed> claim(List<UUID> ids) {
    String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    Query query =
        entities.createNativeQuery(
            "select cast(id as char), name, payload from outbox_event where id in ("
                + marks
                + ") and delivered_at is null and parked_at is null"
                + " order by id for update skip locked");
    for (int i = 0; i < ids.size(); i++) {
      query.setParameter(i + 1, ids.get(i).toString());
    }
    List<?> locked = query.getResultList();
    return locked.stream()
        .map(row -> (Object[]) row)
        .map(
            row ->
                new Claimed(
                    UUID.fromString(String.valueOf(row[0])), (String) row[1], (String) row[2]))
        .toList();
  }

  /** What the next listener reads is read from the database, as in a transaction of its own. */
  public void settle() {
    entities.flush();
    entities.clear();
  }

  public void markDelivered(List<UUID> ids, Instant now) {
    entities
        .createQuery("update OutboxRow e set e.deliveredAt = :now where e.id in :ids")
        .setParameter("now", now)
        .setParameter("ids", ids)
        .executeUpdate();
  }

  public void postpone(UUID id, Instant now, int tries, String failure) {
    OutboxRow row = entities.find(OutboxRow.class, id);
    if (row != null) {
      row.postpone(now, tries, failure);
    }
  }

  public List<ParkedEvent> parked() {
    return entities
        .createQuery(
            "select new org.fanal.platform.ParkedEvent(e.id, e.name, e.occurredAt, e.tries,"
                + " e.failure) from OutboxRow e where e.parkedAt is not null order by e.id",
            ParkedEvent.class)
        .setMaxResults(200)
        .getResultList();
  }

  public void release(UUID id, Instant now) {
    OutboxRow row = entities.find(OutboxRow.class, id);
    if (row != null) {
      row.release(now);
    }
  }

  /** Found first and deleted by id: another's event, being delivered, must not be waited for. */
  public void deleteWaitingAbout(UUID subject) {
    entities
        .createQuery(
            "select e.id from OutboxRow e where e.deliveredAt is null and e.payload like :subject",
            UUID.class)
        .setParameter("subject", "%" + subject + "%")
        .getResultStream()
        .forEach(this::deleteWaiting);
  }

  private void deleteWaiting(UUID id) {
    entities
        .createQuery("delete from OutboxRow e where e.id = :id and e.deliveredAt is null")
        .setParameter("id", id)
        .executeUpdate();
  }

  public void deleteDeliveredBefore(Instant limit) {
    entities
        .createQuery("delete from OutboxRow e where e.deliveredAt < :limit")
        .setParameter("limit", limit)
        .executeUpdate();
  }
}
