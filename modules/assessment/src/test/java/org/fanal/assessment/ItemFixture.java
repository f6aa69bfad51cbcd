package org.fanal.assessment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.Region;
import org.fanal.kernel.Text;

/** Items by intent. The words do not matter, positions do. */
final class ItemFixture {

  private ItemFixture() {}

  static Text text(String words) {
    return new Text(words, words + " in English");
  }

  static Stem aStem(String id) {
    return aStem(id, "l1", false);
  }

  static Stem aStem(String id, String lesson, boolean safety) {
    return new Stem(
        new ItemId(id),
        Use.CHECK,
        new LessonId(lesson),
        Optional.empty(),
        safety,
        text("question"),
        text("why"),
        List.of());
  }

  static SingleChoice aSingleChoice(int size, int key) {
    return new SingleChoice(aStem("single"), options(size, key));
  }

  static MultipleChoice aMultipleChoice(int size, int... keys) {
    return new MultipleChoice(aStem("multiple"), options(size, keys));
  }

  static TrueFalse aStatementThatIs(boolean answer) {
    return new TrueFalse(aStem("true-false"), answer);
  }

  static Matching aMatching(int size) {
    return new Matching(aStem("matching"), pairs(size));
  }

  static Ordering anOrdering(int size) {
    return new Ordering(aStem("ordering"), texts("step", size));
  }

  /** Card 0 belongs to group 0, card 1 to group 1, and so on around. */
  static Sorting aSorting(int groups, int cards) {
    return new Sorting(aPracticeStem("sorting"), texts("group", groups), cards(groups, cards));
  }

  static List<Sorting.Card> cards(int groups, int cards) {
    return IntStream.range(0, cards)
        .mapToObj(i -> new Sorting.Card(text("card " + i), i % groups))
        .toList();
  }

  static Stem aPracticeStem(String id) {
    return aStem(id, Use.PRACTICE, Aim.OPEN);
  }

  private static Stem aStem(String id, Use use, Aim aim) {
    return new Stem(
        new ItemId(id),
        use,
        new LessonId("l1"),
        Optional.empty(),
        false,
        text("question"),
        text("why"),
        List.of(),
        aim);
  }

  static Reflection aReflection() {
    return Reflection.of(
        new ItemId("reflection"),
        new LessonId("l1"),
        Optional.empty(),
        text("question"),
        text("another"));
  }

  /** A true statement about that lesson. */
  static Item aTruth(String id, String lesson) {
    return new TrueFalse(aStem(id, lesson, false), true);
  }

  /** A true statement that only people of a region are asked about. */
  static Item aTruthFor(String id, Region region) {
    Aim aim = new Aim(OptionalInt.empty(), OptionalInt.empty(), Set.of(region), Optional.empty());
    return new TrueFalse(aStem(id, Use.CHECK, aim), true);
  }

  /** A true statement that is asked elsewhere than in a check. */
  static Item used(String id, Use use) {
    return new TrueFalse(aStem(id, use, Aim.OPEN), true);
  }

  /** A true statement on which safety depends. */
  static Item aSafetyTruth(String id, String lesson) {
    return new TrueFalse(aStem(id, lesson, true), true);
  }

  static List<Option> options(int size, int... keys) {
    return IntStream.range(0, size)
        .mapToObj(
            i -> new Option(text("option " + i), IntStream.of(keys).anyMatch(key -> key == i)))
        .toList();
  }

  static List<Matching.Pair> pairs(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> new Matching.Pair(text("left " + i), text("right " + i)))
        .toList();
  }

  static List<Text> texts(String words, int size) {
    return IntStream.range(0, size).mapToObj(i -> text(words + " " + i)).toList();
  }
}
