package org.fanal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.assessment.ExamFixture.rightAnswersTo;
import static org.fanal.assessment.ExamFixture.theProgramme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamResultTest {

  private static final Mastery PASS = new Mastery(75);
  private static final ExamPaper PAPER = ExamPaper.draw(theProgramme(), Region.CA, Set.of(), 1);

  @ParameterizedTest
  @CsvSource({"0, false", "44, false", "45, true", "60, true"})
  void passesAtThreeQuartersOfAllThemesTogether(int right, boolean passed) {
    ExamResult result = PAPER.mark(rightAnswersTo(PAPER.items().subList(0, right)), PASS);

    assertThat(result.isPassed()).isEqualTo(passed);
    assertThat(result.right()).isEqualTo(right);
    assertThat(result.points()).isEqualTo(Points.of(right, 1));
    assertThat(result.total()).isEqualTo(60);
    assertThat(result.needed()).isEqualTo(45);
  }

  @Test
  void tellsThemeByThemeWhatToLookAtAgain() {
    ExamSection first = PAPER.sections().get(0);
    Map<ItemId, Response> answers = rightAnswersTo(PAPER.items());
    Item missed = first.items().get(3);
    answers.put(missed.id(), Response.Chosen.of(TrueFalse.FALSE));

    ExamResult result = PAPER.mark(answers, PASS);

    assertThat(result.toLookAtAgain())
        .singleElement()
        .satisfies(
            theme -> {
              assertThat(theme.module()).isEqualTo(new ModuleId("m1"));
              assertThat(theme.right()).isEqualTo(7);
              assertThat(theme.total()).isEqualTo(8);
              assertThat(theme.lessonsToLookAtAgain()).containsExactly(missed.lesson());
            });
  }

  @Test
  void asksASafetyItemOnceOnly() {
    ExamResult result = PAPER.mark(Map.of(), PASS);

    assertThat(PAPER.items()).anyMatch(Item::safety);
    assertThat(result.themes())
        .flatExtracting(ThemeResult::items)
        .extracting(Marked::outcome)
        .containsOnly(Outcome.TO_LOOK_AT_AGAIN);
  }

  @Test
  void givesPartOfAPointForAPartlyRightAnswer() {
    Item matching = ItemFixture.aMatching(4);
    ExamPaper paper =
        new ExamPaper(List.of(new ExamSection(new ModuleId("m1"), List.of(matching))));

    ExamResult result =
        paper.mark(Map.of(matching.id(), Response.Paired.of(Map.of(0, 0, 1, 1, 2, 2, 3, 0))), PASS);

    assertThat(result.points()).isEqualTo(Points.of(3, 4));
    assertThat(result.right()).isZero();
    assertThat(result.isPassed()).isTrue();
    assertThat(result.themes().get(0).lessonsToLookAtAgain()).containsExactly(new LessonId("l1"));
  }
}
