package org.fanal.certification.store;

import static org.fanal.platform.Columns.utc;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Editions of status lists, as they were published one after the other. */
@Dependent
public class StatusArchiveRows {

  private final EntityManager entities;

  @Inject
  public StatusArchiveRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(UUID list, Instant from, Instant until, byte[] published) {
    entities
        .createNativeQuery(
            "insert into status_archive (list_id, valid_from, valid_until, published)"
                + " values (?1, ?2, ?3, ?4) on duplicate key update"
                + " valid_until = ?3, published = ?4")
        .setParameter(1, list.toString())
        .setParameter(2, utc(from))
        .setParameter(3, utc(until))
        .setParameter(4, published)
        .executeUpdate();
  }

  /** What was served at that instant. */
  public Optional<byte[]> at(UUID list, Instant instant) {
    List<?> found =
        entities
            .createNativeQuery(
                "select published from status_archive"
                    + " where list_id = ? and valid_from <= ? and valid_until > ?")
            .setParameter(1, list.toString())
            .setParameter(2, utc(instant))
            .setParameter(3, utc(instant))
            .getResultList();
    return found.stream().findFirst().map(byte[].class::cast);
  }

  /** Forgets what was over before that instant. */
  public void forget(Instant before) {
    entities
        .createNativeQuery("delete from status_archive where valid_until < ?")
        .setParameter(1, utc(before))
        .executeUpdate();
  }
}
