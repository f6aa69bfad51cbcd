package org.fanal.certification.store;

import static org.fanal.platform.Columns.utc;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

/** Whose name was signed with. */
@Dependent
public class IssuerRows {

  private final EntityManager entities;

  @Inject
  public IssuerRows(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<String> find() {
    return row().map(IssuerRow::did);
  }

  /** Keeps the first; a later call changes nothing. */
  public void fix(String did, Instant now) {
    entities
        .createNativeQuery(
            "insert ignore into issuer_identity (id, did, fixed_at) values (1, ?, ?)")
        .setParameter(1, did)
        .setParameter(2, utc(now))
        .executeUpdate();
  }

  public void replace(String did, Instant now) {
    row().orElseThrow().replace(did, now);
  }

  private Optional<IssuerRow> row() {
    return Optional.ofNullable(entities.find(IssuerRow.class, IssuerRow.ONLY));
  }
}
