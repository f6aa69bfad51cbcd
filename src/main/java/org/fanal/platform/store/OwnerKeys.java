package org.fanal.platform.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** The keys of those owners that have one, in one statement. */
  public Map<UUID, byte[]> find(Collection<UUID> owners) {
    if (owners.isEmpty()) {
      return Map.of();
    }
    String marks = String.join(",", Collections.nCopies(owners.size(), "?"));
    Query query =
        entities.createNativeQuery(
            "select owner_id, wrapped from owner_key where owner_id in (" + marks + ")");
    int place = 0;
    for (UUID owner : owners) {
      query.setParameter(++place, owner.toString());
    }
    Map<UUID, byte[]> found = new HashMap<>();
    for (Object row : query.getResultList()) {
      Object[] columns = (Object[]) row;
      found.put(UUID.fromString(columns[0].toString()), (byte[]) columns[1]);
    }
    return found;
  }

  public void addAll(Map<UUID, byte[]> wrapped, Instant now) {
    wrapped.forEach((owner, key) -> entities.persist(new OwnerKeyRow(owner, key, now)));
    entities.flush();
  }

  public void delete(UUID owner) {
    entities
        .createQuery("delete from OwnerKeyRow k where k.ownerId = :owner")
        .setParameter("owner", owner)
        .executeUpdate();
  }
}
