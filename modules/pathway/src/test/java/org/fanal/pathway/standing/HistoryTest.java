package org.fanal.pathway.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanal.pathway.standing.HistoryFixture.CERTIFIED;
import static org.fanal.pathway.standing.HistoryFixture.TERMS;
import static org.fanal.pathway.standing.HistoryFixture.aHistory;
import static org.fanal.pathway.standing.HistoryFixture.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final long TEN_YEARS = Duration.ofDays(3_650).toSeconds();

  @Test
  void noOrderOfFactsRewritesThePast() {
    Random random = new Random(20_261_121);
    for (int round = 0; round < 500; round++) {
      List<Fact> facts = someFacts(random);
      List<Fact> shuffled = new ArrayList<>(facts);
      Collections.shuffle(shuffled, random);
      Instant now = someInstant(random);
      List<Fact> known = facts.stream().filter(fact -> !fact.at().isAfter(now)).toList();

      Standing standing = History.of(facts).at(now, TERMS);

      assertThat(History.of(shuffled).at(now, TERMS)).isEqualTo(standing);
      assertThat(History.of(known).at(now, TERMS)).as("%s at %s", facts, now).isEqualTo(standing);
      assertThat(History.of(known).cycles(now, TERMS))
          .isEqualTo(History.of(shuffled).cycles(now, TERMS));
    }
  }

  @Test
  void whatIsRefusedWouldHaveChangedNothing() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      List<Fact> all = someFacts(random);
      History entered = History.none();
      for (Fact fact : all.stream().sorted().toList()) {
        entered = entered.enter(fact, TERMS).fold(new GrownOr(entered));
      }
      Instant now = someInstant(random);

      assertThat(entered.at(now, TERMS)).isEqualTo(History.of(all).at(now, TERMS));
    }
  }

  @Test
  void cyclesFollowOneAnother() {
    Random random = new Random(11);
    for (int round = 0; round < 500; round++) {
      List<Cycle> cycles = History.of(someFacts(random)).cycles(someInstant(random), TERMS);

      for (int i = 0; i < cycles.size(); i++) {
        assertThat(cycles.get(i).number()).isEqualTo(i + 1);
        assertThat(cycles.get(i).firstDay()).isBefore(cycles.get(i).lastDay());
        if (i > 0) {
          assertThat(cycles.get(i).firstDay()).isAfter(cycles.get(i - 1).lastDay());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "frozen 2026-03-01T12:00:01Z, Entered",
    "frozen 2026-03-01T12:00:00Z, Entered",
    "frozen 2026-03-01T11:59:59Z, TooEarly",
    "certificate_granted 2026-03-01T12:00:00Z, TooEarly",
    "renewed 2026-04-01, NotPossible",
    "restored 2026-04-01, NotPossible",
    "unfrozen 2026-04-01, NotPossible",
    "renewed 2028-01-01, Entered"
  })
  void growsAtItsEndOnly(String next, String became) {
    Entry entry = aHistory(CERTIFIED).enter(fact(next), TERMS);

    assertThat(entry.getClass().getSimpleName()).isEqualTo(became);
  }

  @Test
  void saysWhereSomebodyStandsWhenSomethingCannotHappen() {
    Entry entry = aHistory(CERTIFIED).enter(fact("renewed 2026-04-01"), TERMS);

    assertThat(entry)
        .isInstanceOfSatisfying(
            Entry.NotPossible.class,
            refused -> assertThat(refused.standing().status()).isEqualTo(Status.CERTIFIED));
  }

  @ParameterizedTest
  @CsvSource({"0, 24, 90, 90, 24", "24, 0, 90, 90, 24", "24, 24, -1, 90, 24", "24, 24, 90, 90, -1"})
  void refusesTermsThatCannotBe(int one, int two, int window, int grace, int freeze) {
    assertThatThrownBy(() -> new Terms(one, two, window, grace, freeze))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Fact> someFacts(Random random) {
    FactKind[] kinds = FactKind.values();
    return IntStream.range(0, random.nextInt(30))
        .mapToObj(i -> new Fact(kinds[random.nextInt(kinds.length)], someInstant(random)))
        .toList();
  }

  private static Instant someInstant(Random random) {
    return START.plusSeconds((long) (random.nextDouble() * TEN_YEARS));
  }

  private record GrownOr(History before) implements Entry.Fold<History> {
    @Override
    public History entered(Entry.Entered entry) {
      return entry.history();
    }

    @Override
    public History notPossible(Entry.NotPossible entry) {
      return before;
    }

    @Override
    public History tooEarly(Entry.TooEarly entry) {
      return before;
    }
  }
}
