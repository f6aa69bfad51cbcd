package org.fanal.standing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fanal.kernel.PersonId;
import org.junit.jupiter.api.Test;

class LotTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-11-21");

  @Test
  void drawsAboutOneInTen() {
    long drawn = people(500).filter(person -> Lot.isDrawn(person, FIRST)).count();

    assertThat(drawn).isBetween(25L, 80L);
  }

  @Test
  void drawsTheSameEachTimeAndAnewInAnotherPeriod() {
    PersonId first =
        people(500).filter(person -> Lot.isDrawn(person, FIRST)).findFirst().orElseThrow();

    assertThat(Lot.isDrawn(first, FIRST)).isTrue();
    assertThat(
            LongStream.range(1, 200)
                .mapToObj(FIRST::plusDays)
                .filter(day -> Lot.isDrawn(first, day))
                .count())
        .isBetween(5L, 45L);
  }

  private static Stream<PersonId> people(int count) {
    return LongStream.range(0, count).mapToObj(i -> new PersonId(new UUID(7, i)));
  }
}
