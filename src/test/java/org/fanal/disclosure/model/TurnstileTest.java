package org.fanal.disclosure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TurnstileTest {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private final Turnstile turnstile = new Turnstile(2, 3);

  @Test
  void stopsOneClientAndThenAllUntilTheMinuteIsOver() {
    assertThat(turnstile.admits("a", NOON)).isTrue();
    assertThat(turnstile.admits("a", NOON)).isTrue();
    assertThat(turnstile.admits("a", NOON)).isFalse();
    assertThat(turnstile.admits("b", NOON)).isTrue();
    assertThat(turnstile.admits("c", NOON)).isFalse();

    assertThat(turnstile.admits("a", NOON.plusSeconds(59))).isFalse();
    assertThat(turnstile.admits("a", NOON.plusSeconds(60))).isTrue();
  }
}
