package org.fanal.study;

import java.util.Objects;
import java.util.Optional;
import org.fanal.kernel.ContentIds;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.ProgrammeId;

/** A module of a programme, as an address names it. */
public record ModulePath(ProgrammeId programme, ModuleId module) {

  public ModulePath {
    Objects.requireNonNull(programme, "programme");
    Objects.requireNonNull(module, "module");
  }

  /** Empty when one of the two cannot be an id, whatever was sent. */
  public static Optional<ModulePath> of(String programme, String module) {
    if (!ContentIds.isValid(programme) || !ContentIds.isValid(module)) {
      return Optional.empty();
    }
    return Optional.of(new ModulePath(new ProgrammeId(programme), new ModuleId(module)));
  }
}
