package org.fanal.study.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanal.assessment.AttemptId;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;

/**
 * One attempt at a programme's exam: started with a draw of one version of the banks, answered one
 * by one, handed in. Being handed in closes the answers and is when it is marked, once for all.
 *
 * @param needed how many right answers would do, as it was when it was handed in; 0 before
 */
public record ExamAttempt(
    AttemptId id,
    PersonId person,
    ProgrammeId programme,
    String version,
    long seed,
    List<ItemId> items,
    Instant startedAt,
    Optional<Instant> submittedAt,
    int needed,
    boolean passed) {

  public ExamAttempt {
    items = List.copyOf(items);
  }

  public static ExamAttempt started(
      AttemptId id,
      PersonId person,
      ProgrammeId programme,
      String version,
      long seed,
      List<ItemId> items,
      Instant now) {
    return new ExamAttempt(
        id, person, programme, version, seed, items, now, Optional.empty(), 0, false);
  }

  public boolean isSubmitted() {
    return submittedAt.isPresent();
  }
}
