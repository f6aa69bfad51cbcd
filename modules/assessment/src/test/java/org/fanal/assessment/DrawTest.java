package org.fanal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanal.assessment.ItemFixture.aReflection;
import static org.fanal.assessment.ItemFixture.aSafetyTruth;
import static org.fanal.assessment.ItemFixture.aTruth;
import static org.fanal.assessment.ItemFixture.aTruthFor;
import static org.fanal.assessment.ItemFixture.used;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawTest {

  private static final Set<ItemId> NO_PREVIOUS = Set.of();

  /** Six lessons of four items; every eighth is a safety item. */
  private static final List<Item> BANK =
      IntStream.range(0, 24)
          .mapToObj(i -> i % 8 == 7 ? aSafetyTruth("q" + i, lesson(i)) : aTruth("q" + i, lesson(i)))
          .toList();

  @Test
  void isTheSameForTheSameSeedInWhateverOrderTheBankComes() {
    List<Item> backwards = new ArrayList<>(BANK);
    Collections.reverse(backwards);

    assertThat(Draw.from(backwards, Region.OTHER, 12, NO_PREVIOUS, 42))
        .isEqualTo(Draw.from(BANK, Region.OTHER, 12, NO_PREVIOUS, 42));
  }

  @Test
  void staysWhatItWasWhenItWasStored() {
    assertThat(Draw.from(BANK, Region.OTHER, 6, NO_PREVIOUS, 1))
        .extracting(item -> item.id().value())
        .containsExactly("q13", "q7", "q3", "q22", "q11", "q16");
  }

  @Test
  void differsFromSeedToSeed() {
    Set<Set<ItemId>> draws =
        LongStream.range(0, 100)
            .mapToObj(seed -> idSet(Draw.from(BANK, Region.OTHER, 12, NO_PREVIOUS, seed)))
            .collect(Collectors.toSet());

    assertThat(draws).hasSizeGreaterThan(95);
  }

  @Test
  void spreadsOverTheLessonsAndRepeatsNothing() {
    for (long seed = 0; seed < 200; seed++) {
      List<Item> drawn = Draw.from(BANK, Region.OTHER, 12, NO_PREVIOUS, seed);

      assertThat(idSet(drawn)).hasSize(12);
      assertThat(countByLesson(drawn).values()).hasSize(6).containsOnly(2L);
    }
  }

  @Test
  void asksEachItemNowAndThen() {
    Set<ItemId> seen = new HashSet<>();
    for (long seed = 0; seed < 200; seed++) {
      seen.addAll(ids(Draw.from(BANK, Region.OTHER, 12, NO_PREVIOUS, seed)));
    }

    assertThat(seen).hasSize(BANK.size());
  }

  @Test
  void repeatsASafetyItemAtMostWhenTheBankIsTwiceAsLarge() {
    for (long seed = 0; seed < 200; seed++) {
      List<Item> first = Draw.from(BANK, Region.OTHER, 12, NO_PREVIOUS, seed);
      List<Item> second = Draw.from(BANK, Region.OTHER, 12, idSet(first), seed + 1);

      assertThat(second.stream().filter(first::contains))
          .hasSizeLessThanOrEqualTo(1)
          .allMatch(Item::safety);
      assertThat(countByLesson(second)).hasSize(6);
    }
  }

  @Test
  void prefersNewItemsToAnEvenSpread() {
    List<Item> bank =
        List.of(aTruth("a1", "a"), aTruth("a2", "a"), aTruth("a3", "a"), aTruth("b1", "b"));
    Set<ItemId> previous = Set.of(new ItemId("b1"), new ItemId("a1"));

    for (long seed = 0; seed < 50; seed++) {
      assertThat(idSet(Draw.from(bank, Region.OTHER, 3, previous, seed)))
          .containsExactlyInAnyOrder(new ItemId("a2"), new ItemId("a3"), new ItemId("b1"));
    }
  }

  @Test
  void prefersALessonNotAskedAboutToNewItems() {
    List<Item> bank = List.of(aTruth("a1", "a"), aTruth("a2", "a"), aTruth("b1", "b"));
    Set<ItemId> previous = Set.of(new ItemId("b1"));

    for (long seed = 0; seed < 50; seed++) {
      assertThat(countByLesson(Draw.from(bank, Region.OTHER, 2, previous, seed))).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 6, 12, 24})
  void hasASafetyItemWhenTheBankHasOne(int count) {
    for (long seed = 0; seed < 200; seed++) {
      List<Item> first = Draw.from(BANK, Region.OTHER, count, NO_PREVIOUS, seed);

      assertThat(first).hasSize(count).anyMatch(Item::safety);
      assertThat(Draw.from(BANK, Region.OTHER, count, idSet(first), seed)).anyMatch(Item::safety);
    }
  }

  @Test
  void doesWithoutASafetyItemWhenTheBankHasNone() {
    List<Item> bank = BANK.stream().filter(item -> !item.safety()).toList();

    assertThat(Draw.from(bank, Region.OTHER, 12, NO_PREVIOUS, 3)).hasSize(12);
  }

  @Test
  void leavesReflectionsOut() {
    List<Item> bank = List.of(aTruth("a1", "a"), aReflection());

    assertThat(ids(Draw.from(bank, Region.OTHER, 1, NO_PREVIOUS, 0)))
        .containsExactly(new ItemId("a1"));
    assertThatThrownBy(() -> Draw.from(bank, Region.OTHER, 2, NO_PREVIOUS, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 items from a bank of 1");
  }

  @ParameterizedTest
  @CsvSource({"CA_QC,6", "CA,5", "FR,5", "US,4", "OTHER,4"})
  void asksWhatIsForARegionOnlyOfThoseWhoLiveThere(Region region, int count) {
    List<Item> bank = new ArrayList<>(BANK.subList(0, 4));
    bank.add(aTruthFor("qc", Region.CA_QC));
    bank.add(aTruthFor("ca", Region.CA));
    bank.add(aTruthFor("fr", Region.FR));

    assertThat(Draw.from(bank, region, count, NO_PREVIOUS, 1)).hasSize(count);
    assertThatThrownBy(() -> Draw.from(bank, region, count + 1, NO_PREVIOUS, 1))
        .hasMessageContaining("a bank of " + count);
  }

  @Test
  void leavesTheExamAndPracticeOut() {
    List<Item> bank = List.of(aTruth("a1", "a"), used("e1", Use.EXAM), used("t1", Use.PRACTICE));

    assertThat(ids(Draw.from(bank, Region.OTHER, 1, NO_PREVIOUS, 0)))
        .containsExactly(new ItemId("a1"));
    assertThatThrownBy(() -> Draw.from(bank, Region.OTHER, 2, NO_PREVIOUS, 0))
        .hasMessageContaining("2 items from a bank of 1");
  }

  private static String lesson(int i) {
    return "l" + i / 4;
  }

  private static List<ItemId> ids(List<Item> items) {
    return items.stream().map(Item::id).toList();
  }

  private static Set<ItemId> idSet(List<Item> items) {
    return Set.copyOf(ids(items));
  }

  private static Map<LessonId, Long> countByLesson(List<Item> items) {
    return items.stream().collect(Collectors.groupingBy(Item::lesson, Collectors.counting()));
  }
}
