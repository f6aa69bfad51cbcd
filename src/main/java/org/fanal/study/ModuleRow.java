package org.fanal.study;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanal.courseware.Module;
import org.fanal.pathway.Missing;
import org.fanal.pathway.ModuleState;
import org.fanal.pathway.Place;

/** A module on the dashboard, with what is still missing before it is complete. */
public record ModuleRow(
    ModulePath path,
    Module module,
    ModuleState state,
    int lessonsDone,
    int lessonsTotal,
    Place resume,
    List<Missing> missing,
    CheckState check,
    Optional<Instant> completedAt) {

  public ModuleRow {
    missing = List.copyOf(missing);
  }
}
