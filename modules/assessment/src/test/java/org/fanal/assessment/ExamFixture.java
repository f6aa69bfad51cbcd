package org.fanal.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.Region;

/** Exams by intent: true statements, so that position 0 answers each. */
final class ExamFixture {

  /** What the programme asks about its ten modules. */
  static final List<Integer> BLUEPRINT = List.of(8, 8, 8, 6, 9, 7, 5, 4, 3, 2);

  private ExamFixture() {}

  static List<ExamTheme> theProgramme() {
    return IntStream.rangeClosed(1, 10)
        .mapToObj(number -> aTheme("m" + number, BLUEPRINT.get(number - 1)))
        .toList();
  }

  /** A bank twice as big as its draw over three lessons, and as many items for France only. */
  static ExamTheme aTheme(String module, int count) {
    Stream<Item> open =
        IntStream.range(0, count * 2).mapToObj(i -> item(module + "-e" + i, i, Set.of()));
    Stream<Item> french =
        IntStream.range(0, count).mapToObj(i -> item(module + "-f" + i, i, Set.of(Region.FR)));
    return new ExamTheme(new ModuleId(module), Stream.concat(open, french).toList(), count);
  }

  static Map<ItemId, Response> rightAnswersTo(List<Item> items) {
    Map<ItemId, Response> answers = new HashMap<>();
    items.forEach(item -> answers.put(item.id(), Response.Chosen.of(TrueFalse.TRUE)));
    return answers;
  }

  private static Item item(String id, int number, Set<Region> regions) {
    Aim aim = new Aim(OptionalInt.of(1), OptionalInt.empty(), regions, Optional.empty());
    return new TrueFalse(
        new Stem(
            new ItemId(id),
            Use.EXAM,
            new LessonId("l" + (number % 3 + 1)),
            Optional.empty(),
            number % 4 == 0,
            ItemFixture.text("question"),
            ItemFixture.text("why"),
            List.of(),
            aim),
        true);
  }
}
