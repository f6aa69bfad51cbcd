package org.fanal.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fanal.assessment.Item;
import org.fanal.assessment.Option;
import org.fanal.assessment.SingleChoice;
import org.fanal.kernel.Language;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.ProgrammeId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The programme itself: a broken course does not land. */
class RealContentTest {

  private static Reading<Course> reading;

  @BeforeAll
  static void read() throws IOException {
    reading = CourseReader.read(Path.of("../../content"));
  }

  @Test
  void hasNoProblem() {
    assertThat(reading.report().problems()).isEmpty();
  }

  @Test
  void recoveryIsComplete() {
    Module recovery = recovery();

    assertThat(recovery.lessons()).hasSize(6);
    assertThat(recovery.scenarios()).hasSize(2);
    assertThat(recovery.items()).hasSizeGreaterThanOrEqualTo(24);
    assertThat(recovery.items().stream().filter(Item::safety)).hasSizeGreaterThanOrEqualTo(3);
    assertThat(recovery.items().stream().map(Object::getClass).distinct()).hasSize(5);
    assertThat(recovery.reflections()).isNotEmpty();
    assertThat(recovery.prompts()).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void peersComeBeforeTheirHosts() {
    assertThat(reading.value().orElseThrow().programmes())
        .extracting(Programme::audience)
        .containsExactly(Audience.PEERS, Audience.HOSTS);
  }

  @Test
  void everyLessonHasAVoice() {
    for (Lesson lesson : recovery().lessons()) {
      for (Language language : Language.values()) {
        assertThat(lesson.steps())
            .as(lesson.id() + " in " + language)
            .anyMatch(step -> html(step, language).contains("<figure class=\"voice\">"));
      }
    }
  }

  /** Nobody may guess a key by where it stands or by how long it is. */
  @Test
  void keysOfSingleChoicesAreBalanced() {
    List<SingleChoice> singles =
        recovery().items().stream()
            .filter(SingleChoice.class::isInstance)
            .map(SingleChoice.class::cast)
            .toList();

    Set<Integer> positions =
        singles.stream().map(RealContentTest::keyPosition).collect(Collectors.toSet());
    assertThat(positions).contains(0, 1, 2);
    for (Language language : Language.values()) {
      Function<Option, Integer> length = option -> option.text().in(language).length();
      assertThat(singles.stream().filter(item -> isLongest(item, length)).count())
          .isLessThanOrEqualTo(singles.size() / 2);
    }
  }

  private static int keyPosition(SingleChoice item) {
    return IntStream.range(0, item.options().size())
        .filter(i -> item.options().get(i).key())
        .findFirst()
        .orElseThrow();
  }

  private static boolean isLongest(SingleChoice item, Function<Option, Integer> length) {
    int key = length.apply(item.options().get(keyPosition(item)));
    return item.options().stream()
        .filter(option -> !option.key())
        .allMatch(option -> length.apply(option) < key);
  }

  private static Module recovery() {
    return reading
        .value()
        .flatMap(course -> course.findProgramme(new ProgrammeId("peers")))
        .flatMap(programme -> programme.findModule(new ModuleId("m1")))
        .orElseThrow();
  }

  private static String html(Step step, Language language) {
    return step.parts(language).toString();
  }
}
