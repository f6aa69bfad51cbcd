package org.fanal.standing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fanal.kernel.PersonId;
import org.junit.jupiter.api.Test;

class LotTest {

  private static final byte[] SECRET = secret(-42);

  @Test
  void drawsAboutOneInTen() {
    long drawn = people(200).filter(person -> Lot.isDrawn(person, SECRET)).count();

    assertThat(drawn).isBetween(8L, 35L);
  }

  @Test
  void drawsTheSameEachTimeAndCannotBeToldWithoutTheSecret() {
    PersonId first =
        people(200).filter(person -> Lot.isDrawn(person, SECRET)).findFirst().orElseThrow();

    assertThat(Lot.isDrawn(first, SECRET)).isTrue();
    assertThat(
            LongStream.range(1, 100)
                .mapToObj(LotTest::secret)
                .filter(other -> Lot.isDrawn(first, other))
                .count())
        .isBetween(2L, 25L);
  }

  private static byte[] secret(long beginning) {
    return ByteBuffer.allocate(32).putLong(beginning).array();
  }

  private static Stream<PersonId> people(int count) {
    return LongStream.range(0, count).mapToObj(i -> new PersonId(new UUID(7, i)));
  }
}
