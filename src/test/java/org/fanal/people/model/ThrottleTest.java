package org.fanal.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private final Throttle throttle = new Throttle(3, Duration.ofMinutes(15), 2);

  @Test
  void letsPassUntilTheLastTryAndSaysWhenTheNextIsWelcome() {
    throttle.count("a", NOON);
    throttle.count("a", NOON.plusSeconds(60));
    assertThat(throttle.wait("a", NOON.plusSeconds(61))).isEmpty();

    throttle.count("a", NOON.plusSeconds(62));
    assertThat(throttle.wait("a", NOON.plusSeconds(63))).contains(NOON.plusSeconds(900));
  }

  @Test
  void opensAgainAtTheEndOfTheWindow() {
    for (int i = 0; i < 3; i++) {
      throttle.count("a", NOON);
    }

    assertThat(throttle.wait("a", NOON.plusSeconds(899))).isPresent();
    assertThat(throttle.wait("a", NOON.plusSeconds(900))).isEmpty();
  }

  @Test
  void keepsKeysApart() {
    for (int i = 0; i < 3; i++) {
      throttle.count("a", NOON);
    }

    assertThat(throttle.wait("b", NOON)).isEmpty();
  }

  @Test
  void forgetsTheQuietestKeyWhenFull() {
    for (int i = 0; i < 3; i++) {
      throttle.count("a", NOON);
    }
    throttle.count("b", NOON);
    throttle.wait("a", NOON);
    throttle.count("c", NOON);

    assertThat(throttle.wait("a", NOON)).isPresent();
  }
}
