package org.fanal.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookBackTest {

  private static final Instant DAY = Instant.parse("2026-11-21T14:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "0, 2026-11-24T14:00:00Z",
    "1, 2026-12-01T14:00:00Z",
    "2, 2026-12-21T14:00:00Z",
    "3, 2027-02-19T14:00:00Z"
  })
  void intervalsGrow(int done, Instant due) {
    assertThat(LookBack.due(done, DAY)).contains(due);
  }

  @Test
  void fourTimesAreEnough() {
    assertThat(LookBack.due(4, DAY)).isEmpty();
  }
}
