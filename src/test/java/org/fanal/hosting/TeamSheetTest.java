package org.fanal.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.hosting.TeamSheet.Flaw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TeamSheetTest {

  private static final LocalDate TODAY = HostingFixture.TODAY;

  @ParameterizedTest
  @MethodSource("sheets")
  void saysEachThingToMend(TeamSheet sheet, Set<Flaw> flaws) {
    assertThat(sheet.flaws(TODAY)).isEqualTo(flaws);
  }

  static Stream<Arguments> sheets() {
    return Stream.of(
        Arguments.of(HostingFixture.SHEET, Set.of()),
        Arguments.of(sheet("x".repeat(80), 50, TODAY), Set.of()),
        Arguments.of(sheet("x".repeat(81), 51, TODAY), Set.of(Flaw.LABEL, Flaw.VACANCIES)),
        Arguments.of(sheet(" ", 0, TODAY), Set.of(Flaw.LABEL)),
        Arguments.of(sheet("a\u202eb", -1, TODAY), Set.of(Flaw.LABEL, Flaw.VACANCIES)),
        Arguments.of(sheet("x", 0, TODAY.plusDays(1)), Set.of(Flaw.ROLE_SHEET)),
        Arguments.of(sheet("x", 0, LocalDate.MAX), Set.of(Flaw.ROLE_SHEET)),
        Arguments.of(sheet("x", 0, LocalDate.of(1989, 12, 31)), Set.of(Flaw.ROLE_SHEET)));
  }

  private static TeamSheet sheet(String label, int vacancies, LocalDate roleSheet) {
    return new TeamSheet(label, vacancies, Optional.of(roleSheet), Review.NOT_YET);
  }
}
