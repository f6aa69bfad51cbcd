package org.fanal.platform.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The wrapped keys, one an owner. */
@Dependent
public class OwnerKeys {

  private final EntityManager entities;

  @Inject
  public OwnerKeys(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<byte[]> find(UUID owner) {
    List<?> found =
        entities
            .createNativeQuery("select wrapped from owner_key where owner_id = ?")
            .setParameter(1, owner.toString())
            .getResultList();
    return found.stream().map(byte[].class::cast).findFirst();
  }

  public void add(UUID owner, byte[] wrapped, Instant now) {
    entities.persist(new OwnerKeyRow(owner, wrapped, now));
    entities.flush();
  }

  public void delete(UUID owner) {
    entities
        .createQuery("delete from OwnerKeyRow k where k.ownerId = :owner")
        .setParameter("owner", owner)
        .executeUpdate();
  }
}
