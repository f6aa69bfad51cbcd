package org.fanal.library.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The sources of all versions, packed. */
@Dependent
public class ModuleVersions {

  private final EntityManager entities;

  @Inject
  public ModuleVersions(EntityManager entities) {
    this.entities = entities;
  }

  public void addIfNew(String module, String version, Map<String, byte[]> files, Instant now) {
    ModuleVersionKey key = new ModuleVersionKey(module, version);
    if (entities.find(ModuleVersionRow.class, key) == null) {
      entities.persist(new ModuleVersionRow(key, Packed.of(files), now));
    }
  }

  /** The files of a version by their name. */
  public Optional<Map<String, byte[]>> find(String module, String version) {
    return row(module, version).map(found -> Packed.open(found.source()));
  }

  public Optional<Instant> publishedAt(String module, String version) {
    return row(module, version).map(ModuleVersionRow::publishedAt);
  }

  private Optional<ModuleVersionRow> row(String module, String version) {
    return Optional.ofNullable(
        entities.find(ModuleVersionRow.class, new ModuleVersionKey(module, version)));
  }
}
