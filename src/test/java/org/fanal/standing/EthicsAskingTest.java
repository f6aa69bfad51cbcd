package org.fanal.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signatures are written as moment@version@day; the code in force is of 2026-06-01. */
class EthicsAskingTest {

  private static final Instant NOW = Instant.parse("2028-07-01T12:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-                                                     | false | START",
        "-                                                     | true  | START",
        "START@2026-01-01@2026-02-01                           | false | NEW_VERSION",
        "START@2026-01-01@2026-02-01                           | true  | NEW_VERSION",
        "START@2026-06-01@2026-07-01                           | false | BEFORE_PRACTICUM",
        "START@2026-01-01@2026-02-01 NEW_VERSION@2026-06-01@2026-07-01 | false | BEFORE_PRACTICUM",
        "START@2026-06-01@2026-07-01 BEFORE_PRACTICUM@2026-06-01@2026-08-01 | false | -",
        "BEFORE_PRACTICUM@2026-01-01@2026-02-01 NEW_VERSION@2026-06-01@2026-07-01 | false | -",
        "START@2026-06-01@2026-07-01 BEFORE_PRACTICUM@2026-06-01@2026-08-01 | true | RENEWAL",
        "BEFORE_PRACTICUM@2026-06-01@2026-08-01 RENEWAL@2026-06-01@2028-01-03 | true | -",
        "BEFORE_PRACTICUM@2026-06-01@2026-08-01 RENEWAL@2026-06-01@2028-01-02 | true | RENEWAL"
      })
  void asksForOneMomentAtATime(String signed, boolean renewing, EthicsMoment next) {
    List<EthicsSignature> signatures =
        signed == null
            ? List.of()
            : Stream.of(signed.strip().split(" ")).map(EthicsAskingTest::signature).toList();

    assertThat(
            new EthicsAsking(LocalDate.parse("2026-06-01"), signatures)
                .next(renewing, NOW)
                .orElse(null))
        .isEqualTo(next);
  }

  private static EthicsSignature signature(String written) {
    String[] parts = written.split("@");
    return new EthicsSignature(
        LocalDate.parse(parts[1]),
        EthicsMoment.valueOf(parts[0]),
        Instant.parse(parts[2] + "T12:00:00Z"),
        "Camille");
  }
}
