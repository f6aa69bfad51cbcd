package org.fanal.library.store;

import java.io.Serializable;
import java.util.Objects;

/** What a version's row is found by; JPA 3.1 takes no record here. */
public class ModuleVersionKey implements Serializable {

  private String module;
  private String version;

  protected ModuleVersionKey() {}

  public ModuleVersionKey(String module, String version) {
    this.module = module;
    this.version = version;
  }

  String module() {
    return module;
  }

  String version() {
    return version;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ModuleVersionKey that
        && module.equals(that.module)
        && version.equals(that.version);
  }

  @Override
  public int hashCode() {
    return Objects.hash(module, version);
  }
}
