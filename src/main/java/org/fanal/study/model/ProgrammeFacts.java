package org.fanal.study.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.ProgrammeId;

/** One person's enrolment in a programme and what they did there. */
public record ProgrammeFacts(
    ProgrammeId programme,
    UUID enrolment,
    Optional<UUID> cohort,
    Instant enrolledAt,
    Optional<Instant> handRaisedAt,
    Map<ModuleId, ModuleFacts> modules) {

  public ProgrammeFacts {
    modules = Map.copyOf(modules);
  }

  public ModuleFacts of(ModuleId module) {
    return modules.getOrDefault(module, ModuleFacts.none());
  }
}
