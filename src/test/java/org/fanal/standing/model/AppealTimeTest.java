package org.fanal.standing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealTimeTest {

  private static final Instant DECIDED = Instant.parse("2026-11-22T15:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T15:00:00Z, true",
    "2026-12-22T23:59:59Z, true",
    "2026-12-23T11:59:59Z, true",
    "2026-12-23T12:00:00Z, false",
    "2026-12-24T00:00:00Z, false"
  })
  void lastsUntilTheThirtiethDayIsOverEverywhere(Instant now, boolean open) {
    assertThat(AppealTime.isOpen(DECIDED, now)).isEqualTo(open);
  }

  @Test
  void namesItsDays() {
    assertThat(AppealTime.lastDay(DECIDED)).isEqualTo(LocalDate.of(2026, 12, 22));
    assertThat(AppealTime.due(DECIDED)).isEqualTo(LocalDate.of(2026, 12, 22));
  }
}
