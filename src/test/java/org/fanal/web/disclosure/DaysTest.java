package org.fanal.web.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.fanal.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

  @ParameterizedTest
  @CsvSource({"FR, 1 décembre 2027", "EN, 'December 1, 2027'"})
  void saysADay(Language language, String said) {
    assertThat(Days.day(language, LocalDate.of(2027, 12, 1))).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"FR, novembre 2027", "EN, November 2027"})
  void saysAMonth(Language language, String said) {
    assertThat(Days.month(language, YearMonth.of(2027, 11))).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "FR, 2027-11-21T15:02:59Z, 21 novembre 2027, 15_h_02",
    "FR, 2027-11-21T00:00:00Z, 21 novembre 2027, 0_h_00",
    "EN, 2027-11-21T15:02:59Z, 'November 21, 2027', 3:02_p.m.",
    "EN, 2027-11-21T00:00:00Z, 'November 21, 2027', 12:00_a.m."
  })
  void saysAMomentInUtc(Language language, Instant instant, String day, String time) {
    assertThat(Days.utc(language, instant)).isEqualTo(day + ", " + time.replace('_', '\u00a0'));
  }
}
