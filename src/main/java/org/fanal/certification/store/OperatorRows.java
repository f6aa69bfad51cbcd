package org.fanal.certification.store;

import static org.fanal.platform.Columns.utc;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.platform.Columns;

/** Acts of operators, and places in lists as they name them. */
@Dependent
public class OperatorRows {

  private final EntityManager entities;

  @Inject
  public OperatorRows(EntityManager entities) {
    this.entities = entities;
  }

  /** A place that is taken, and since when its instance no longer stands. */
  public record Taken(UUID entry, Optional<Instant> withdrawnAt) {}

  public Optional<Taken> find(UUID list, int position) {
    List<?> found =
        entities
            .createNativeQuery(
                "select entry_id, withdrawn_at from status_entry"
                    + " where list_id = ? and position = ?")
            .setParameter(1, list.toString())
            .setParameter(2, position)
            .getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Taken(
                    UUID.fromString(row[0].toString()),
                    Optional.ofNullable(row[1]).map(Columns::instant)))
        .findFirst();
  }

  public void add(UUID act, String kind, UUID entry, byte[] reason, Instant now) {
    entities
        .createNativeQuery(
            "insert into operator_act (id, kind, entry_id, reason, done_at)"
                + " values (?, ?, ?, ?, ?)")
        .setParameter(1, act.toString())
        .setParameter(2, kind)
        .setParameter(3, entry.toString())
        .setParameter(4, reason)
        .setParameter(5, utc(now))
        .executeUpdate();
  }
}
