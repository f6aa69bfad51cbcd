package org.fanal.disclosure.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The sealed names, one a person. */
@Dependent
public class PrintedNameRows {

  private final EntityManager entities;

  @Inject
  public PrintedNameRows(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<byte[]> find(UUID person) {
    return Optional.ofNullable(entities.find(PrintedNameRow.class, person))
        .map(PrintedNameRow::name);
  }

  public void enter(UUID person, byte[] name) {
    PrintedNameRow kept = entities.find(PrintedNameRow.class, person);
    PrintedNameRow row = kept == null ? new PrintedNameRow(person) : kept;
    row.enter(name);
    entities.persist(row);
  }

  public void delete(UUID person) {
    entities
        .createQuery("delete from PrintedNameRow n where n.personId = :person")
        .setParameter("person", person)
        .executeUpdate();
  }
}
