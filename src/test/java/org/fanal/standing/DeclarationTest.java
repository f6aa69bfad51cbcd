package org.fanal.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanal.pathway.requirement.HourKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationTest {

  private static final LocalDate SINCE = LocalDate.parse("2026-11-21");
  private static final LocalDate TODAY = LocalDate.parse("2026-12-24");

  @ParameterizedTest
  @CsvSource({
    "ethics, 2026-11-21, 15, 1, ",
    "ethics, 2026-12-24, 2400, 600, ",
    "ethics, 2026-11-20, 15, 1, DAY",
    "ethics, 2026-12-25, 15, 1, DAY",
    "ethics, , 15, 1, DAY",
    "none, 2026-12-24, 15, 1, KIND",
    ", 2026-12-24, 15, 1, KIND",
    "ethics, 2026-12-24, 0, 1, TIME",
    "ethics, 2026-12-24, 14, 1, TIME",
    "ethics, 2026-12-24, 2415, 1, TIME",
    "ethics, 2026-12-24, , 1, TIME",
    "ethics, 2026-12-24, 15, 0, TEXT",
    "ethics, 2026-12-24, 15, 601, TEXT"
  })
  void saysWhatDoesNotFit(
      String kind, LocalDate day, Integer minutes, int characters, Declaration.Unfit unfit) {
    Declaration said =
        new Declaration(
            Optional.ofNullable(day),
            Optional.ofNullable(kind).map(HourKind::new),
            Optional.ofNullable(minutes).map(Duration::ofMinutes),
            "a".repeat(characters));

    assertThat(said.unfit(SINCE, TODAY, List.of(new HourKind("ethics"))))
        .isEqualTo(Optional.ofNullable(unfit));
  }
}
