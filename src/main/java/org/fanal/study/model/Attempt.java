package org.fanal.study.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanal.assessment.AttemptId;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;

/**
 * One attempt at a check: started with a draw of items of one version; answered one by one; handed
 * in, which closes the answers; over at once, or once each safety item that was not right has been
 * explained and answered right.
 */
public record Attempt(
    AttemptId id,
    PersonId person,
    ProgrammeId programme,
    ModuleId module,
    String version,
    long seed,
    List<ItemId> items,
    Instant startedAt,
    Optional<Instant> submittedAt,
    Optional<Instant> overAt) {

  public Attempt {
    items = List.copyOf(items);
  }

  public boolean isSubmitted() {
    return submittedAt.isPresent();
  }

  public boolean isOver() {
    return overAt.isPresent();
  }
}
