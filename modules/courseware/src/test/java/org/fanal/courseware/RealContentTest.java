package org.fanal.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.assessment.ExamPaper;
import org.fanal.assessment.ExamTheme;
import org.fanal.assessment.Item;
import org.fanal.kernel.Language;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Region;
import org.fanal.pathway.practicum.Criterion;
import org.fanal.pathway.standing.Terms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The programme itself: a broken course does not land. */
class RealContentTest {

  private static Inspection inspection;

  @BeforeAll
  static void read() throws IOException {
    inspection = Inspection.of(Path.of("../../content"), LocalDate.parse("2026-11-21"));
  }

  @Test
  void hasNoProblem() {
    assertThat(inspection.report().problems()).isEmpty();
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
    assertThat(inspection.course().orElseThrow().programmes())
        .extracting(Programme::audience)
        .containsExactly(Audience.PEERS, Audience.HOSTS);
  }

  @Test
  void peersAreCertifiedAndHostsAreNot() {
    List<Optional<Certificates>> rules =
        inspection.course().orElseThrow().programmes().stream()
            .map(Programme::certificates)
            .toList();

    assertThat(rules.get(1)).isEmpty();
    assertThat(rules.get(0).orElseThrow().terms()).isEqualTo(Terms.OF_THE_PROGRAMME);
    assertThat(rules.get(0).orElseThrow().rubric().criteria())
        .extracting(Criterion::critical)
        .containsExactly(true, true, true, true, false, false, false, false);
  }

  @ParameterizedTest
  @EnumSource(Region.class)
  void theExamAsksSixtyItemsWhereverSomebodyLives(Region region) {
    Programme peers = inspection.course().orElseThrow().programmes().get(0);
    List<ExamTheme> themes =
        peers.modules().stream().map(module -> theme(peers.exam(), module.id())).toList();

    assertThat(ExamPaper.draw(themes, region, Set.of(), 1).items()).hasSize(60);
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

  private static ExamTheme theme(Exam exam, ModuleId module) {
    return new ExamTheme(module, exam.bank(module), exam.draw().get(module));
  }

  private static Module recovery() {
    return inspection
        .course()
        .flatMap(course -> course.findProgramme(new ProgrammeId("peers")))
        .flatMap(programme -> programme.findModule(new ModuleId("m1")))
        .orElseThrow();
  }

  private static String html(Step step, Language language) {
    return step.parts(language).toString();
  }
}
