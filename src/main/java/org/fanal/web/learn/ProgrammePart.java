package org.fanal.web.learn;

import java.util.List;
import java.util.Optional;
import org.fanal.kernel.Language;
import org.fanal.study.ProgrammeView;
import org.fanal.study.ResumeView;

/**
 * A programme on the dashboard.
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
}
