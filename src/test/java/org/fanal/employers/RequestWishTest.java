package org.fanal.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.certification.AwardKind;
import org.fanal.employers.RequestWish.Flaw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequestWishTest {

  private static final LocalDate TODAY = RequestsTest.TODAY;

  @ParameterizedTest
  @MethodSource("wishes")
  void saysEachThingToMend(RequestWish wish, Set<Flaw> flaws) {
    assertThat(wish.flaws(TODAY)).isEqualTo(flaws);
  }

  static Stream<Arguments> wishes() {
    return Stream.of(
        Arguments.of(RequestsTest.WISH, Set.of()),
        Arguments.of(wish("x".repeat(120), 1, 0), Set.of()),
        Arguments.of(wish("x".repeat(121), 90, 90), Set.of(Flaw.WHY)),
        Arguments.of(wish(" ", 0, 14), Set.of(Flaw.WHY, Flaw.DAYS)),
        Arguments.of(wish("a\u202eb", 91, 14), Set.of(Flaw.WHY, Flaw.DAYS)),
        Arguments.of(wish("x", 90, -1), Set.of(Flaw.UNTIL)),
        Arguments.of(wish("x", 90, 91), Set.of(Flaw.UNTIL)),
        Arguments.of(new RequestWish(Set.of(), Set.of(), "x", 7, TODAY), Set.of(Flaw.KINDS)));
  }

  private static RequestWish wish(String why, int days, int wait) {
    return new RequestWish(Set.of(AwardKind.MODULE), Set.of(), why, days, TODAY.plusDays(wait));
  }
}
