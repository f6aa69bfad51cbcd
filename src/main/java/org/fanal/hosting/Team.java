package org.fanal.hosting;

import java.util.Optional;
import java.util.UUID;
import org.fanal.courseware.ReadinessResult;

/**
 * A team that welcomes peers, as its organisation's members see it.
 *
 * @param version which edit this is: whoever changes the team says which one they saw
 * @param check its newest check of readiness, if it made one
 * @param result what follows from that check
 */
public record Team(
    UUID id,
    TeamSheet sheet,
    int version,
    Optional<ReadinessCheck> check,
    Optional<ReadinessResult> result) {

  public boolean isReady() {
    return result.filter(ReadinessResult::ready).isPresent();
  }

  /** How many of the points are in place; 0 before the first check. */
  public int inPlace() {
    return result.map(found -> found.inPlace().size()).orElse(0);
  }

  TeamCounts counts() {
    return TeamCounts.of(sheet, isReady());
  }
}
