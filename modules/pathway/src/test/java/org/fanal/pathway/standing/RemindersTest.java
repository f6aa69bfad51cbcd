package org.fanal.pathway.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.pathway.standing.HistoryFixture.CERTIFIED;
import static org.fanal.pathway.standing.HistoryFixture.standing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemindersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "2027-12-01 |          | none",
        "2027-12-02 |          | 90",
        "2027-12-02 | 90       | none",
        "2027-12-31 | 90       | none",
        "2028-01-01 | 90       | 60",
        "2028-01-31 | 90 60    | 30",
        "2028-02-22 | 90 60 30 | none",
        "2028-02-23 | 90 60 30 | 7",
        "2028-02-23 |          | 7",
        "2028-02-23 | 7        | none",
        "2028-02-01 | 90       | 30",
        "2028-03-01 | 90 60 30 | 7",
        "2028-03-02 | 90 60 30 | none"
      })
  void sendsTheLatestOneOnly(LocalDate today, String sent, Integer due) {
    assertThat(Reminders.due(standing(CERTIFIED, today.toString()), numbers(sent), today))
        .isEqualTo(Optional.ofNullable(due));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CERTIFIED + ", suspended 2026-04-01",
        CERTIFIED + ", withdrawn 2026-04-01",
        CERTIFIED + ", frozen 2028-02-01",
        "provisional_granted 2026-03-01"
      })
  void sendsNoneToSomebodyWhoCannotRenew(String facts) {
    LocalDate today = LocalDate.parse("2028-02-24");

    assertThat(Reminders.due(standing(facts, today.toString()), Set.of(), today)).isEmpty();
  }

  @Test
  void aFreezeMovesThem() {
    String facts = CERTIFIED + ", frozen 2026-04-01, unfrozen 2026-05-01";
    LocalDate day = LocalDate.parse("2028-01-01");

    assertThat(Reminders.due(standing(facts, "2027-12-31"), Set.of(), day.minusDays(1))).isEmpty();
    assertThat(Reminders.due(standing(facts, "2028-01-01"), Set.of(), day)).contains(90);
  }

  private static Set<Integer> numbers(String words) {
    return words == null
        ? Set.of()
        : Arrays.stream(words.split(" ")).map(Integer::valueOf).collect(Collectors.toSet());
  }
}
