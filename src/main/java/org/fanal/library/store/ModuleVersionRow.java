package org.fanal.library.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** The source of one version of a module, never changed. */
@Entity
@Table(name = "module_version")
@IdClass(ModuleVersionKey.class)
public class ModuleVersionRow {

  @Id private String module;
  @Id private String version;
  private byte[] source;

  @Column(name = "published_at")
  private Instant publishedAt;

  protected ModuleVersionRow() {}

  ModuleVersionRow(ModuleVersionKey key, byte[] source, Instant publishedAt) {
    this.module = key.module();
    this.version = key.version();
    this.source = source.clone();
    this.publishedAt = publishedAt;
  }

  byte[] source() {
    return source.clone();
  }

  Instant publishedAt() {
    return publishedAt;
  }
}
