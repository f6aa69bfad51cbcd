package org.fanal.platform.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The sealed letters that have not left yet. */
@Dependent
public class MailRows {

  private final EntityManager entities;

  @Inject
  public MailRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(UUID id, byte[] sealed, Instant now) {
    entities.persist(new MailRow(id, sealed, now));
  }

  public Optional<byte[]> find(UUID id) {
    return Optional.ofNullable(entities.find(MailRow.class, id)).map(MailRow::sealed);
  }

  public void delete(UUID id) {
    entities
        .createQuery("delete from MailRow m where m.id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }
}
