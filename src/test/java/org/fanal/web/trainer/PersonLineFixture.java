package org.fanal.web.trainer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.pathway.ModuleState;
import org.fanal.pathway.Reason;
import org.fanal.study.CohortRow;
import org.fanal.study.MemberId;

/** People in a cohort who have opened no module. */
final class PersonLineFixture {

  static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private PersonLineFixture() {}

  static CohortRow somebody(String name, Reason... reasons) {
    return new CohortRow(
        new MemberId(UUID.randomUUID()),
        name,
        Optional.empty(),
        ModuleState.NOT_STARTED,
        Optional.empty(),
        Optional.empty(),
        0,
        NOW.minus(Duration.ofDays(30)),
        Optional.empty(),
        List.of(reasons),
        List.of());
  }
}
