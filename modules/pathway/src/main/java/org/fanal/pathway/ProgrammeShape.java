package org.fanal.pathway;

import java.util.List;
import java.util.Objects;
import org.fanal.kernel.ProgrammeId;

/** A programme and its modules in order. */
public record ProgrammeShape(ProgrammeId id, List<ModuleShape> modules) {

  public ProgrammeShape {
    Objects.requireNonNull(id, "id");
    modules = List.copyOf(modules);
    Unique.listOf(modules.stream().map(ModuleShape::id).toList(), id);
  }
}
