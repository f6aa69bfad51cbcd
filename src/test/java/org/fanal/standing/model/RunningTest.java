package org.fanal.standing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.fanal.pathway.standing.Cycle;
import org.fanal.pathway.standing.Terms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningTest {

  @ParameterizedTest
  @CsvSource({
    "1, 2026-11-20, , false",
    "1, 2026-11-21, , true",
    "1, 2027-01-01, 2026-11-21, true",
    "1, 2027-01-01, 2024-11-21, false",
    "2, 2026-08-22, , false",
    "2, 2026-08-23, , true",
    "2, 2026-10-01, 2024-11-21, false"
  })
  void countsWhatWasLearnedSinceAndForNoEarlierPeriod(
      int number, LocalDate day, LocalDate handedIn, boolean counts) {
    Cycle cycle = new Cycle(number, LocalDate.parse("2026-11-21"), LocalDate.parse("2028-11-21"));

    Running running = Running.of(cycle, Terms.OF_THE_PROGRAMME);

    assertThat(running.counts(day, Optional.ofNullable(handedIn))).isEqualTo(counts);
  }
}
