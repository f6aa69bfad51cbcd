package org.fanal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.fanal.people.Limits.Kind;
import org.junit.jupiter.api.Test;

class LimitsTest {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private final Limits limits = new Limits();

  @Test
  void countsATryBeforeItIsMadeSoThatManyAtOnceAreNoWayRound() {
    long passed =
        IntStream.range(0, 200)
            .parallel()
            .filter(i -> limits.pass(Kind.SIGN_IN, "a@example.org", "192.0.2.1", NOON).isEmpty())
            .count();

    assertThat(passed).isEqualTo(10);
  }

  @Test
  void closesAnAddressToAllAfterAHundredTriesFromManyPlaces() {
    for (int i = 0; i < 100; i++) {
      assertThat(limits.pass(Kind.SIGN_IN, "a@example.org", "192.0.2." + i, NOON)).isEmpty();
    }

    assertThat(limits.pass(Kind.SIGN_IN, "a@example.org", "192.0.2.200", NOON)).isPresent();
    assertThat(limits.pass(Kind.SIGN_IN, "b@example.org", "192.0.2.200", NOON)).isEmpty();
  }

  @Test
  void doesNotCountWhatWasRight() {
    for (int i = 0; i < 500; i++) {
      assertThat(limits.pass(Kind.SIGN_IN, "a@example.org", "192.0.2.1", NOON)).isEmpty();
      limits.forgive(Kind.SIGN_IN, "a@example.org", "192.0.2.1");
    }
  }

  @Test
  void doesNotForgetTheGuessesOfOthersWhenTheHolderSignsIn() {
    for (int i = 0; i < 99; i++) {
      limits.pass(Kind.SIGN_IN, "a@example.org", "192.0.2." + i, NOON);
    }
    limits.pass(Kind.SIGN_IN, "a@example.org", "198.51.100.1", NOON);
    limits.forgive(Kind.SIGN_IN, "a@example.org", "198.51.100.1");
    limits.pass(Kind.SIGN_IN, "a@example.org", "192.0.2.200", NOON);

    assertThat(limits.pass(Kind.SIGN_IN, "a@example.org", "192.0.2.201", NOON)).isPresent();
  }
}
