package org.fanal.study;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.fanal.courseware.Lesson;
import org.fanal.courseware.Module;
import org.fanal.courseware.Programme;
import org.fanal.study.model.ExamAttempt;
import org.fanal.study.model.ThemeMark;

/**
 * What an exam that was handed in says back.
 *
 * @param right how many questions were fully right; partly right ones count too, in part
 * @param needed how many right answers would do
 * @param themes in the programme's order
 */
public record ExamReport(
    boolean passed, int right, int needed, int total, List<Theme> themes, Instant submittedAt) {

  public ExamReport {
    themes = List.copyOf(themes);
  }

  /** Modules and lessons that are no longer there are left out; the points of all count. */
  static ExamReport of(Programme programme, ExamAttempt attempt, List<ThemeMark> marks) {
    return new ExamReport(
        attempt.passed(),
        marks.stream().mapToInt(ThemeMark::right).sum(),
        attempt.needed(),
        marks.stream().mapToInt(ThemeMark::total).sum(),
        programme.modules().stream().flatMap(module -> Theme.of(module, marks)).toList(),
        attempt.submittedAt().orElseThrow());
  }

  /** What it says about one module. */
  public record Theme(Module module, int right, int total, List<Lesson> lookAgain) {

    public Theme {
      lookAgain = List.copyOf(lookAgain);
    }

    private static Stream<Theme> of(Module module, List<ThemeMark> marks) {
      return marks.stream()
          .filter(mark -> mark.module().equals(module.id()))
          .map(mark -> new Theme(module, mark.right(), mark.total(), lessons(module, mark)));
    }

    private static List<Lesson> lessons(Module module, ThemeMark mark) {
      return module.lessons().stream()
          .filter(lesson -> mark.lookAgain().contains(lesson.id()))
          .toList();
    }
  }
}
