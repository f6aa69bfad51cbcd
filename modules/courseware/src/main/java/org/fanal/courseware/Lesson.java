package org.fanal.courseware;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.Language;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.StepId;
import org.fanal.kernel.Text;

/** A lesson, cut into steps that are read one at a time. */
public record Lesson(LessonId id, Text title, Text lead, List<Step> steps) {

  public Lesson {
    steps = List.copyOf(steps);
  }

  public Optional<Step> findStep(StepId id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  public int minutes(Language language) {
    return Pace.minutes(time(language));
  }

  public int words(Language language) {
    return steps.stream().mapToInt(step -> step.words().in(language)).sum();
  }

  Duration time(Language language) {
    return steps.stream()
        .map(step -> step.time().in(language))
        .reduce(Duration.ZERO, Duration::plus);
  }
}
