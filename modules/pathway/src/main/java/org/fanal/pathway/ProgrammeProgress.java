package org.fanal.pathway;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.kernel.ModuleId;

/** One person's progress in a whole programme. */
public record ProgrammeProgress(List<ModuleProgress> modules) {

  public ProgrammeProgress {
    modules = List.copyOf(modules);
  }

  /** A module without facts is one not started; facts about other modules are ignored. */
  public static ProgrammeProgress of(ProgrammeShape programme, Map<ModuleId, StudyFacts> facts) {
    return new ProgrammeProgress(
        programme.modules().stream()
            .map(
                module ->
                    ModuleProgress.of(module, facts.getOrDefault(module.id(), StudyFacts.none())))
            .toList());
  }

  public int modulesDone() {
    return (int) modules.stream().filter(ModuleProgress::isComplete).count();
  }

  public int modulesTotal() {
    return modules.size();
  }

  public Optional<ModuleProgress> find(ModuleId module) {
    return modules.stream().filter(progress -> progress.module().equals(module)).findFirst();
  }

  /** Where the one button « Reprendre » leads; nowhere when every module is complete. */
  public Optional<Resume> resume() {
    return Stream.concat(latest().stream(), modules.stream())
        .filter(module -> !module.isComplete())
        .map(module -> new Resume(module.module(), module.resume()))
        .findFirst();
  }

  private Optional<ModuleProgress> latest() {
    return modules.stream()
        .filter(module -> module.lastVisitAt().isPresent())
        .max(Comparator.comparing(module -> module.lastVisitAt().orElse(Instant.MIN)));
  }
}
