package org.fanal.web.learn;

import java.util.List;
import java.util.Optional;
import org.fanal.kernel.Language;
import org.fanal.study.ProgrammeView;
import org.fanal.study.ResumeView;

/**
 * A programme as whoever is enrolled in it sees it.
 *
 * @param minutes what the place to resume takes
 */
public record ProgrammePart(
    ProgrammeView view, Optional<Signpost> resume, int minutes, List<ModulePart> modules) {

  public ProgrammePart {
    modules = List.copyOf(modules);
  }

  static ProgrammePart of(ProgrammeView view, Language language) {
    return new ProgrammePart(
        view,
        view.resume().map(it -> Signpost.to(it.path(), it.module(), it.place(), language)),
        view.resume().map((ResumeView it) -> it.minutes(language)).orElse(0),
        view.modules().stream().map(row -> ModulePart.of(row, language)).toList());
  }

  public String address() {
    return LearnAddress.programme(view.programme().id());
  }

  /** The module to go on with; one that stands alone is always it. */
  public List<ModulePart> current() {
    return modules.stream().filter(this::isCurrent).toList();
  }

  public List<ModulePart> others() {
    return modules.stream().filter(module -> !isCurrent(module)).toList();
  }

  /** All modules together: reading, exercises, scenarios and checks. */
  public int wholeMinutes() {
    return modules.stream().mapToInt(ModulePart::minutes).sum();
  }

  public boolean begun() {
    return modules.stream().anyMatch(ModulePart::started);
  }

  private boolean isCurrent(ModulePart module) {
    return modules.size() == 1
        || view.resume().filter(it -> it.path().equals(module.row().path())).isPresent();
  }
}
