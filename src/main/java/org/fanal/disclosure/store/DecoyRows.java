package org.fanal.disclosure.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The one decoy. */
@Dependent
public class DecoyRows {

  private final EntityManager entities;

  @Inject
  public DecoyRows(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<Openings.Opened> find() {
    return Optional.ofNullable(entities.find(DecoyRow.class, DecoyRow.ONLY)).map(DecoyRow::opened);
  }

  public void add(UUID share, byte[] sealedShown, byte[] sealedHead) {
    entities.persist(new DecoyRow(share, sealedShown, sealedHead));
    entities.flush();
  }
}
