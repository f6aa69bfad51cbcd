package org.fanal.study;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanal.courseware.Module;
import org.fanal.kernel.Text;
import org.fanal.pathway.ModuleState;
import org.fanal.pathway.Place;
import org.fanal.pathway.Reason;

/**
 * One member in the trainers' table: where they are and who may need a hand. No score, no count of
 * attempts, nothing that they wrote.
 *
 * @param module the module they were last in
 * @param place where they were there
 * @param placeTitle the title of that step or scenario
 * @param talks the modules whose check awaits a talk
 */
public record CohortRow(
    MemberId member,
    String name,
    Optional<Module> module,
    ModuleState state,
    Optional<Place> place,
    Optional<Text> placeTitle,
    int modulesDone,
    Instant enrolledAt,
    Optional<Instant> lastActivityAt,
    List<Reason> reasons,
    List<Module> talks) {

  public CohortRow {
    reasons = List.copyOf(reasons);
    talks = List.copyOf(talks);
  }

  /** Whether they asked for a talk, or cannot go on before one. */
  public boolean waits() {
    return !talks.isEmpty() || reasons.contains(new Reason.AskedForTalk());
  }
}
