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

  /** Two pages at once may enter it; the later one stays. */
  public void enter(UUID person, byte[] name) {
    entities
        .createNativeQuery(
            "insert into printed_name (person_id, sealed) values (?, ?)"
                + " on duplicate key update sealed = value(sealed)")
        .setParameter(1, person.toString())
        .setParameter(2, name.clone())
        .executeUpdate();
  }

  public void delete(UUID person) {
    entities
        .createQuery("delete from PrintedNameRow n where n.personId = :person")
        .setParameter("person", person)
        .executeUpdate();
  }
}
