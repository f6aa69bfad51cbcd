package org.fanal.web.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidencePeriodTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  @ParameterizedTest
  @CsvSource({
    "2026-10-31T23:59:59.999999Z, false",
    "2026-11-01T00:00:00Z, true",
    "2026-11-30T23:59:59.999999Z, true",
    "2026-12-01T00:00:00Z, false"
  })
  void holdsItsDaysInUtc(Instant at, boolean holds) {
    EvidencePeriod november = EvidencePeriod.asked("2026-11-01", "2026-11-30", TODAY);

    assertThat(november.holds(at)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    ", , 2025-11-22, 2026-11-22, false",
    "'', ' ', 2025-11-22, 2026-11-22, false",
    "2026-11-22, 2026-11-22, 2026-11-22, 2026-11-22, false",
    "2026-11-23, 2026-11-22, 2025-11-22, 2026-11-22, true",
    "2026-02-30, 2026-11-22, 2025-11-22, 2026-11-22, true",
    "x, , 2025-11-22, 2026-11-22, true"
  })
  void isTheLastYearForAllThatIsNoPeriod(
      String from, String to, LocalDate first, LocalDate last, boolean isUnreadable) {
    assertThat(EvidencePeriod.asked(from, to, TODAY))
        .isEqualTo(new EvidencePeriod(first, last, isUnreadable));
  }
}
