package org.fanal.standing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class InflowTest {

  private static final Instant LATE = Instant.parse("2026-11-21T12:59:59Z");

  private final Inflow inflow = new Inflow(2, 3);

  @Test
  void letsSoManyOfOneAndOfAllThroughUntilTheHourIsOver() {
    assertThat(inflow.admits("a", LATE)).isTrue();
    assertThat(inflow.admits("a", LATE)).isTrue();
    assertThat(inflow.admits("a", LATE)).isFalse();
    assertThat(inflow.admits("b", LATE)).isTrue();
    assertThat(inflow.admits("c", LATE)).isFalse();

    assertThat(inflow.admits("a", LATE.plusSeconds(1))).isTrue();
  }
}
