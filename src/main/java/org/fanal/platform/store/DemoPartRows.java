package org.fanal.platform.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** The parts of the demo that were laid. */
@Dependent
public class DemoPartRows {

  private final EntityManager entities;

  @Inject
  public DemoPartRows(EntityManager entities) {
    this.entities = entities;
  }

  public boolean has(String name) {
    return entities.find(DemoPartRow.class, name) != null;
  }

  public void add(String name, Instant now) {
    entities.persist(new DemoPartRow(name, now));
  }
}
