package org.fanal.study;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanal.courseware.Module;
import org.fanal.pathway.ModuleState;
import org.fanal.pathway.Place;

/**
 * A module's own page.
 *
 * @param newerVersion whether the module has a newer version that the person may accept
 */
public record ModuleView(
    ModulePath path,
    Module module,
    ModuleState state,
    List<LessonRow> lessons,
    List<ScenarioRow> scenarios,
    CheckState check,
    Place resume,
    Optional<Instant> completedAt,
    boolean newerVersion) {

  public ModuleView {
    lessons = List.copyOf(lessons);
    scenarios = List.copyOf(scenarios);
  }
}
