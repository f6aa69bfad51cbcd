package org.fanal.courseware;

import java.util.List;
import java.util.Optional;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Text;
import org.fanal.pathway.ProgrammeShape;

/**
 * A programme and its modules in order.
 *
 * @param neutralTitle reveals no field
 * @param certificates the rules of what it certifies; none where it certifies nothing
 */
public record Programme(
    ProgrammeId id,
    Audience audience,
    Text title,
    Text neutralTitle,
    Text summary,
    List<Module> modules,
    Exam exam,
    Optional<Certificates> certificates) {

  public Programme {
    modules = List.copyOf(modules);
  }

  public Optional<Module> findModule(ModuleId id) {
    return modules.stream().filter(module -> module.id().equals(id)).findFirst();
  }

  /** What progress looks at; needs a programme that was read without problems. */
  public ProgrammeShape shape() {
    return new ProgrammeShape(id, modules.stream().map(Module::shape).toList());
  }
}
