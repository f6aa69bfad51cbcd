package org.fanal.platform.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

/** Asks the database whether it is there. */
@Dependent
public class Pulse {

  private final EntityManager entities;

  @Inject
  public Pulse(EntityManager entities) {
    this.entities = entities;
  }

  public boolean beats() {
    try {
      return !entities.createNativeQuery("select 1").getResultList().isEmpty();
    } catch (PersistenceException unreachable) {
      return false;
    }
  }
}
