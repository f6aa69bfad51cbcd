package org.fanal.employers.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Webhooks and what was sent to them. */
@Dependent
public class HookRows {

  private final EntityManager entities;

  @Inject
  public HookRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(HookRow row) {
    entities.persist(row);
    entities.flush();
  }

  /** The newest first. */
  public List<HookRow> of(UUID organisation) {
    return entities
        .createQuery(
            "select h from HookRow h where h.organisationId = :organisation"
                + " order by h.madeAt desc, h.id",
            HookRow.class)
        .setParameter("organisation", organisation)
        .getResultList();
  }

  public Optional<HookRow> find(UUID organisation, UUID webhook) {
    return find(webhook).filter(row -> row.organisation().equals(organisation));
  }

  public Optional<HookRow> find(UUID webhook) {
    return Optional.ofNullable(entities.find(HookRow.class, webhook));
  }

  /** The log of its deliveries goes with it. */
  public void delete(HookRow row) {
    entities
        .createQuery("delete from DeliveryRow d where d.webhookId = :webhook")
        .setParameter("webhook", row.id())
        .executeUpdate();
    entities.remove(row);
  }

  /** Twice is once. */
  public void add(DeliveryRow row) {
    if (entities.find(DeliveryRow.class, row.id()) == null) {
      entities.persist(row);
    }
  }

  public Optional<DeliveryRow> delivery(UUID id) {
    return Optional.ofNullable(entities.find(DeliveryRow.class, id));
  }

  /** The newest first, with their webhooks. */
  public List<Object[]> log(UUID organisation, int most) {
    return entities
        .createQuery(
            "select d, h from DeliveryRow d, HookRow h where h.id = d.webhookId"
                + " and h.organisationId = :organisation order by d.madeAt desc, d.id",
            Object[].class)
        .setParameter("organisation", organisation)
        .setMaxResults(most)
        .getResultList();
  }

  public List<UUID> due(Instant now, int most) {
    return entities
        .createQuery(
            "select d.id from DeliveryRow d where d.nextAt <= :now order by d.nextAt, d.id",
            UUID.class)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }

  /** Takes it for one try; false when another node has it. */
  public boolean claim(UUID id, Instant now, Instant again) {
    return entities
            .createQuery(
                "update DeliveryRow d set d.nextAt = :again, d.attempts = d.attempts + 1,"
                    + " d.triedAt = :now where d.id = :id and d.nextAt <= :now")
            .setParameter("again", again)
            .setParameter("now", now)
            .setParameter("id", id)
            .executeUpdate()
        > 0;
  }

  public void deleteMadeBefore(Instant moment) {
    entities
        .createQuery("delete from DeliveryRow d where d.madeAt <= :moment and d.nextAt is null")
        .setParameter("moment", moment)
        .executeUpdate();
  }
}
