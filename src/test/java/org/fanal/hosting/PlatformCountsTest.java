package org.fanal.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlatformCountsTest {

  /** Of whom each count, and each rest of it, holds one. */
  private static final TeamCounts MIXED = new TeamCounts(4, 2, 2, 3, 2, 1);

  private static final TeamCounts ALL_READY = new TeamCounts(1, 1, 1, 0, 1, 1);
  private static final TeamCounts NONE_READY = new TeamCounts(1, 0, 0, 0, 0, 0);

  @Test
  void showsWhatFiveOrganisationsStandBehind() {
    PlatformCounts counts = PlatformCounts.of(Collections.nCopies(5, MIXED));

    assertThat(counts)
        .isEqualTo(
            new PlatformCounts(
                Optional.of(5),
                Optional.of(20),
                Optional.of(10),
                Optional.of(10),
                Optional.of(15),
                Optional.of(10),
                Optional.of(5)));
  }

  @Test
  void showsNothingOfFour() {
    PlatformCounts counts = PlatformCounts.of(Collections.nCopies(4, MIXED));

    assertThat(
            Stream.of(
                counts.organisations(),
                counts.teams(),
                counts.ready(),
                counts.roleSheets(),
                counts.vacancies(),
                counts.reviewed(),
                counts.stillFilled()))
        .allMatch(Optional::isEmpty);
  }

  @ParameterizedTest
  @MethodSource("mixtures")
  void hidesAlsoWhatASubtractionWouldTell(int ready, int notReady, boolean isShown) {
    List<TeamCounts> each =
        Stream.concat(
                Collections.nCopies(ready, ALL_READY).stream(),
                Collections.nCopies(notReady, NONE_READY).stream())
            .toList();

    PlatformCounts counts = PlatformCounts.of(each);

    assertThat(counts.teams()).contains(ready + notReady);
    assertThat(counts.ready().isPresent()).isEqualTo(isShown);
    assertThat(counts.roleSheets().isPresent()).isEqualTo(isShown);
    assertThat(counts.reviewed().isPresent()).isEqualTo(isShown);
    assertThat(counts.stillFilled()).isEmpty();
  }

  static Stream<Arguments> mixtures() {
    return Stream.of(
        Arguments.of(5, 5, true),
        Arguments.of(4, 5, false),
        Arguments.of(5, 4, false),
        Arguments.of(9, 0, false),
        Arguments.of(0, 9, false));
  }
}
