package org.fanal.pathway.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Histories in one line: {@code certificate_granted 2026-03-01, frozen 2026-05-01T14:00:00Z}. */
final class HistoryFixture {

  static final Terms TERMS = Terms.OF_THE_PROGRAMME;

  /**
   * Certified on 1 March 2026: until 1 March 2028, window from 2 December 2027, grace to 30 May.
   */
  static final String CERTIFIED = "certificate_granted 2026-03-01";

  private HistoryFixture() {}

  static History aHistory(String line) {
    return History.of(facts(line));
  }

  static List<Fact> facts(String line) {
    return Arrays.stream(line.split(","))
        .map(String::strip)
        .filter(fact -> !fact.isEmpty())
        .map(HistoryFixture::fact)
        .toList();
  }

  static Fact fact(String words) {
    String[] parts = words.split(" ");
    return new Fact(FactKind.valueOf(parts[0].toUpperCase(Locale.ROOT)), instant(parts[1]));
  }

  /** A day is its noon, UTC. */
  static Instant instant(String dayOrInstant) {
    return dayOrInstant.contains("T")
        ? Instant.parse(dayOrInstant)
        : LocalDate.parse(dayOrInstant).atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  static Standing standing(String line, String at) {
    return aHistory(line).at(instant(at), TERMS);
  }
}
