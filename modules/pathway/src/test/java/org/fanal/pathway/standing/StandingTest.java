package org.fanal.pathway.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.pathway.standing.HistoryFixture.CERTIFIED;
import static org.fanal.pathway.standing.HistoryFixture.TERMS;
import static org.fanal.pathway.standing.HistoryFixture.aHistory;
import static org.fanal.pathway.standing.HistoryFixture.instant;
import static org.fanal.pathway.standing.HistoryFixture.standing;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                   | 2026-03-01           | IN_TRAINING",
        "theory_attested 2026-03-01         | 2026-03-01T11:59:59Z | IN_TRAINING",
        "theory_attested 2026-03-01         | 2026-03-01T12:00:00Z | ATTESTED",
        "theory_attested 2026-03-01         | 2056-03-01           | ATTESTED",
        "provisional_granted 2026-03-01     | 2026-03-01T11:59:59Z | IN_TRAINING",
        "provisional_granted 2026-03-01     | 2026-03-01T12:00:00Z | PROVISIONAL",
        "provisional_granted 2026-03-01     | 2028-03-01T23:59:59Z | PROVISIONAL",
        "provisional_granted 2026-03-01     | 2028-03-02T00:00:00Z | EXPIRED",
        "certificate_granted 2026-03-01     | 2026-03-01T11:59:59Z | IN_TRAINING",
        "certificate_granted 2026-03-01     | 2026-03-01T12:00:00Z | CERTIFIED",
        "certificate_granted 2026-03-01     | 2027-12-01T23:59:59Z | CERTIFIED",
        "certificate_granted 2026-03-01     | 2027-12-02T00:00:00Z | RENEWAL_DUE",
        "certificate_granted 2026-03-01     | 2028-03-01T23:59:59Z | RENEWAL_DUE",
        "certificate_granted 2026-03-01     | 2028-03-02T00:00:00Z | GRACE",
        "certificate_granted 2026-03-01     | 2028-05-30T23:59:59Z | GRACE",
        "certificate_granted 2026-03-01     | 2028-05-31T00:00:00Z | EXPIRED",
      })
  void followsTheClockAtEveryBorder(String facts, String at, Status status) {
    assertThat(standing(facts == null ? "" : facts, at).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "renewed 2027-12-01                         | 2027-12-02           | RENEWAL_DUE",
        "renewed 2027-12-02                         | 2027-12-02           | CERTIFIED",
        "renewed 2027-12-02                         | 2030-03-01T23:59:59Z | RENEWAL_DUE",
        "renewed 2028-05-30                         | 2028-05-30           | CERTIFIED",
        "renewed 2028-05-30                         | 2030-03-02T00:00:00Z | GRACE",
        "renewed 2028-05-31                         | 2028-05-31           | EXPIRED",
        "certificate_granted 2028-05-30             | 2028-06-01           | EXPIRED",
        "certificate_granted 2028-05-31             | 2030-05-31           | RENEWAL_DUE",
        "provisional_granted 2028-06-01             | 2028-06-01           | EXPIRED",
        "frozen 2026-04-01                          | 2026-04-01           | FROZEN",
        "frozen 2026-04-01                          | 2028-03-31T23:59:59Z | FROZEN",
        "frozen 2026-04-01                          | 2028-04-01T00:00:00Z | CERTIFIED",
        "frozen 2028-05-31                          | 2028-05-31           | EXPIRED",
        "suspended 2026-04-01                       | 2029-01-01           | SUSPENDED",
        "suspended 2026-04-01, reinstated 2026-05-01| 2026-05-01           | CERTIFIED",
        "suspended 2026-04-01, frozen 2026-05-01, reinstated 2026-06-01 | 2026-06-02 | CERTIFIED",
        "frozen 2026-04-01, suspended 2026-05-01    | 2026-05-02           | SUSPENDED",
        "frozen 2026-04-01, suspended 2026-05-01, reinstated 2026-05-05 | 2026-05-06 | FROZEN",
        "suspended 2026-04-01, renewed 2028-01-01   | 2028-01-01           | SUSPENDED",
        "suspended 2026-04-01, reinstated 2029-01-01| 2029-04-01           | GRACE",
        "suspended 2026-04-01, reinstated 2029-01-01| 2029-04-02           | EXPIRED",
        "suspended_as_precaution 2026-04-01         | 2026-04-30T23:59:59Z | SUSPENDED",
        "suspended_as_precaution 2026-04-01         | 2026-05-01T00:00:00Z | CERTIFIED",
        "suspended_as_precaution 2026-04-01, suspended 2026-04-10 | 2029-01-01 | SUSPENDED",
        "suspended_as_precaution 2026-04-01, reinstated 2026-04-10 | 2026-04-10 | CERTIFIED",
        "suspended_as_precaution 2026-04-01, suspended 2026-05-02 | 2026-05-02 | SUSPENDED",
        "frozen 2026-03-20, suspended_as_precaution 2026-04-01 | 2026-05-01T00:00:00Z | FROZEN",
        "suspended_as_precaution 2026-04-01, suspended_as_precaution 2026-05-30T23:59:59Z"
            + " | 2026-05-30T23:59:59Z | CERTIFIED",
        "suspended_as_precaution 2026-04-01, suspended_as_precaution 2026-05-31T00:00:00Z"
            + " | 2026-05-31 | SUSPENDED",
        "suspended_as_precaution 2026-04-01, reinstated 2026-04-05, suspended_as_precaution 2026-05-04"
            + " | 2026-05-04 | CERTIFIED",
        "suspended_as_precaution 2026-04-01, reinstated 2026-04-05, suspended_as_precaution 2026-05-05"
            + " | 2026-05-05 | SUSPENDED",
        "suspended_as_precaution 2028-02-20         | 2028-05-30           | GRACE",
        "suspended_as_precaution 2028-05-25         | 2028-09-22T23:59:59Z | GRACE",
        "suspended_as_precaution 2028-05-25         | 2028-09-23           | EXPIRED",
        "suspended_as_precaution 2026-04-01, withdrawn 2026-04-02, restored 2026-06-01"
            + " | 2026-06-01 | CERTIFIED",
        "withdrawn 2026-04-01                       | 2056-04-01           | WITHDRAWN",
        "withdrawn 2026-04-01, certificate_granted 2026-05-01 | 2026-05-01 | WITHDRAWN",
        "withdrawn 2026-04-01, restored 2026-05-01  | 2026-05-01           | CERTIFIED",
        "withdrawn 2026-04-01, restored 2029-05-01  | 2029-05-01           | EXPIRED",
        "reinstated 2026-04-01                      | 2026-04-01           | CERTIFIED",
        "restored 2026-04-01                        | 2026-04-01           | CERTIFIED",
        "theory_attested 2026-04-01                 | 2026-04-01           | CERTIFIED",
      })
  void takesWhatHappensToACertificate(String facts, String at, Status status) {
    assertThat(standing(CERTIFIED + "," + facts, at).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "certificate_granted 2026-04-01                 | CERTIFIED   | CERTIFICATE",
        "frozen 2026-04-01                              | FROZEN      | PROVISIONAL",
        "suspended 2026-04-01                           | SUSPENDED   | PROVISIONAL",
        "withdrawn 2026-04-01                           | WITHDRAWN   | PROVISIONAL",
        "renewed 2026-04-01                             | PROVISIONAL | PROVISIONAL",
        "frozen 2026-04-01, certificate_granted 2026-05-01 | FROZEN   | PROVISIONAL",
      })
  void takesWhatHappensToAProvisionalCertificate(String facts, Status status, Stage stage) {
    Standing standing = standing("provisional_granted 2026-03-01," + facts, "2026-06-01");

    assertThat(standing.status()).isEqualTo(status);
    assertThat(standing.stage()).isEqualTo(stage);
  }

  @ParameterizedTest
  @CsvSource({
    "frozen 2026-04-01, theory_attested 2026-04-02, ATTESTED",
    "suspended 2026-04-01, withdrawn 2026-04-02, IN_TRAINING",
    "renewed 2026-04-01, restored 2026-04-02, IN_TRAINING"
  })
  void takesNothingFromSomebodyWithoutACertificate(String one, String two, Status status) {
    assertThat(standing(one + "," + two, "2026-04-03").status()).isEqualTo(status);
  }

  @Test
  void anExpiredProvisionalCertificateMayBeGrantedAgainOrMadeWhole() {
    String expired = "provisional_granted 2024-03-01";

    assertThat(standing(expired + ", provisional_granted 2026-04-01", "2028-04-01").status())
        .isEqualTo(Status.PROVISIONAL);
    assertThat(standing(expired + ", certificate_granted 2026-04-01", "2026-04-01").status())
        .isEqualTo(Status.CERTIFIED);
  }

  /** Thirty days of freeze move every border by thirty days, in whatever part it falls. */
  @ParameterizedTest
  @CsvSource({
    "2026-04-01, 2026-05-01, 2028-03-31",
    "2028-01-01, 2028-01-31, 2028-03-31",
    "2028-04-01, 2028-05-01, 2028-03-31",
    "2026-04-01, 2026-04-01T13:00:00Z, 2028-03-01"
  })
  void aFreezeStopsTheClock(String from, String to, LocalDate lastDay) {
    Standing standing = standing(CERTIFIED + ", frozen " + from + ", unfrozen " + to, "2028-05-02");

    assertThat(standing.lastDay()).contains(lastDay);
    assertThat(standing.renewableUntil()).contains(lastDay.plusDays(90));
  }

  @Test
  void freezesOfAPeriodTogetherLastNoMoreThanTwentyFourMonths() {
    String year = CERTIFIED + ", frozen 2026-04-01, unfrozen 2027-04-01, frozen 2027-05-01";

    assertThat(standing(year, "2027-06-01").frozenUntil()).contains(LocalDate.parse("2028-05-01"));
    assertThat(standing(year, "2028-04-30").status()).isEqualTo(Status.FROZEN);
    assertThat(standing(year, "2028-05-01").status()).isEqualTo(Status.CERTIFIED);
    assertThat(standing(year, "2028-05-01").lastDay()).contains(LocalDate.parse("2030-03-02"));
    assertThat(standing(year + ", frozen 2028-06-01", "2028-06-02"))
        .isEqualTo(standing(year, "2028-06-02"))
        .extracting(Standing::status)
        .isEqualTo(Status.CERTIFIED);
  }

  @Test
  void aRenewalGivesTheNextPeriodFreezesOfItsOwn() {
    String renewed = CERTIFIED + ", frozen 2026-04-01, renewed 2030-01-01, frozen 2030-04-01";

    assertThat(standing(renewed, "2030-05-01").status()).isEqualTo(Status.FROZEN);
  }

  @Test
  void tellsHowLongItWouldLastIfAFreezeEndedToday() {
    Standing standing = standing(CERTIFIED + ", frozen 2026-04-01", "2026-04-11");

    assertThat(standing.lastDay()).contains(LocalDate.parse("2028-03-11"));
    assertThat(standing.frozenUntil()).contains(LocalDate.parse("2028-04-01"));
    assertThat(standing.isCurrent()).isFalse();
  }

  @Test
  void aLeapDayEndsInFebruary() {
    assertThat(standing("certificate_granted 2028-02-29", "2028-03-01").lastDay())
        .contains(LocalDate.parse("2030-02-28"));
  }

  @Test
  void keepsEveryCycle() {
    String facts =
        CERTIFIED
            + ", renewed 2028-05-01, frozen 2029-01-01, unfrozen 2029-01-11"
            + ", certificate_granted 2031-01-01";

    assertThat(aHistory(facts).cycles(instant("2031-02-01"), TERMS))
        .containsExactly(
            cycle(1, "2026-03-01", "2028-03-01"),
            cycle(2, "2028-03-02", "2030-03-11"),
            cycle(3, "2031-01-01", "2033-01-01"));
    assertThat(aHistory(facts).cycles(instant("2027-01-01"), TERMS))
        .containsExactly(cycle(1, "2026-03-01", "2028-03-01"));
    assertThat(aHistory("provisional_granted 2026-03-01").cycles(instant("2026-04-01"), TERMS))
        .isEmpty();
  }

  @Test
  void aRenewalAfterALongSuspensionIsNotOverBeforeItBegins() {
    String facts = CERTIFIED + ", suspended 2026-04-01, reinstated 2031-01-01, renewed 2031-02-01";

    assertThat(standing(facts, "2031-02-01").status()).isEqualTo(Status.CERTIFIED);
    assertThat(aHistory(facts).cycles(instant("2031-02-01"), TERMS))
        .containsExactly(
            cycle(1, "2026-03-01", "2028-03-01"), cycle(2, "2030-11-04", "2032-11-03"));
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void isCurrentOnlyWhileItsDaysRun(Status status) {
    assertThat(status.isCurrent())
        .isEqualTo(
            status == Status.PROVISIONAL
                || status == Status.CERTIFIED
                || status == Status.RENEWAL_DUE);
  }

  private static Cycle cycle(int number, String first, String last) {
    return new Cycle(number, LocalDate.parse(first), LocalDate.parse(last));
  }
}
