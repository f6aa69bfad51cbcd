package org.fanal.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearnessTest {

  @ParameterizedTest
  @CsvSource({
    "91, FAR",
    "90, WITHIN_90",
    "61, WITHIN_90",
    "60, WITHIN_60",
    "31, WITHIN_60",
    "30, WITHIN_30",
    "8, WITHIN_30",
    "7, WITHIN_7",
    "0, WITHIN_7",
    "-1, WITHIN_7"
  })
  void isTheNearestStepThatWasReached(int daysLeft, Nearness step) {
    LocalDate today = LocalDate.parse("2026-11-22");

    assertThat(Nearness.of(today.plusDays(daysLeft), today)).isEqualTo(step);
  }
}
