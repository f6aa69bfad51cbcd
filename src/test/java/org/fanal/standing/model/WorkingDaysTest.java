package org.fanal.standing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-16, 1, 2026-11-17",
    "2026-11-16, 5, 2026-11-23",
    "2026-11-20, 1, 2026-11-23",
    "2026-11-20, 5, 2026-11-27",
    "2026-11-21, 5, 2026-11-27",
    "2026-11-22, 5, 2026-11-27",
    "2026-12-31, 1, 2027-01-01",
  })
  void leaveOutSaturdaysAndSundays(LocalDate day, int days, LocalDate last) {
    assertThat(WorkingDays.after(day, days)).isEqualTo(last);
  }
}
