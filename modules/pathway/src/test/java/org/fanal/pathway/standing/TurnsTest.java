package org.fanal.pathway.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.pathway.standing.HistoryFixture.CERTIFIED;
import static org.fanal.pathway.standing.HistoryFixture.TERMS;
import static org.fanal.pathway.standing.HistoryFixture.aHistory;
import static org.fanal.pathway.standing.HistoryFixture.instant;

import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "theory_attested 2026-03-01 | 2026-03-02 | none",
        "provisional_granted 2026-03-01 | 2026-03-02 | 2028-03-02 EXPIRED",
        CERTIFIED + " | 2026-03-02 | 2027-12-02 RENEWAL_DUE",
        CERTIFIED + " | 2027-12-01T23:59:59Z | 2027-12-02 RENEWAL_DUE",
        CERTIFIED + " | 2027-12-02T00:00:00Z | 2028-03-02 GRACE",
        CERTIFIED + " | 2028-03-02 | 2028-05-31 EXPIRED",
        CERTIFIED + " | 2028-05-31 | none",
        CERTIFIED + ", frozen 2026-04-01 | 2026-04-02 | 2028-04-01 CERTIFIED",
        CERTIFIED
            + ", frozen 2026-04-01, unfrozen 2026-04-11 | 2026-04-12 | 2027-12-12 RENEWAL_DUE",
        CERTIFIED + ", suspended 2026-04-01 | 2026-04-02 | none",
        CERTIFIED + ", suspended_as_precaution 2026-04-01 | 2026-04-02 | 2026-05-01 CERTIFIED",
        CERTIFIED
            + ", suspended_as_precaution 2026-04-01, suspended 2026-04-10 | 2026-04-11 | none",
        CERTIFIED
            + ", suspended_as_precaution 2026-04-01, withdrawn 2026-04-02 | 2026-04-03 | none",
        CERTIFIED + ", withdrawn 2026-04-01 | 2026-04-02 | none"
      })
  void namesTheNextChangeThatTimeAloneMakes(String history, String now, String next) {
    String found =
        aHistory(history)
            .nextTurn(instant(now), TERMS)
            .map(turn -> turn.day() + " " + turn.status())
            .orElse("none");

    assertThat(found).isEqualTo(next);
  }

  @Test
  void listsEveryChangeBetweenWhatWasEntered() {
    History history = aHistory(CERTIFIED + ", renewed 2028-03-10, frozen 2028-04-01");

    String turns =
        history.turns(instant("2031-01-01"), TERMS).stream()
            .map(turn -> turn.day() + " " + turn.before() + " " + turn.status())
            .collect(Collectors.joining(", "));

    assertThat(turns)
        .isEqualTo(
            "2027-12-02 CERTIFIED RENEWAL_DUE, 2028-03-02 RENEWAL_DUE GRACE,"
                + " 2030-04-01 FROZEN CERTIFIED");
    assertThat(history.turns(instant("2028-03-01"), TERMS)).hasSize(1);
    assertThat(History.none().turns(instant("2031-01-01"), TERMS)).isEmpty();
  }

  @Test
  void beginsAtMidnightUtc() {
    Turn turn = aHistory(CERTIFIED).nextTurn(instant("2026-03-02"), TERMS).orElseThrow();

    assertThat(turn.at()).isEqualTo(Instant.parse("2027-12-02T00:00:00Z"));
    assertThat(turn.isThaw()).isFalse();
  }
}
