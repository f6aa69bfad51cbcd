package org.fanal.pathway;

import java.util.List;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.ScenarioId;
import org.fanal.kernel.StepId;

/** Something that is still to be done before a module is complete. */
public sealed interface Missing {

  /** Where to go to do it. */
  Place place();

  <R> R fold(Fold<R> fold);

  /** A lesson with the steps not marked yet, in order. */
  record Lesson(LessonId lesson, List<StepId> steps) implements Missing {

    public Lesson {
      steps = List.copyOf(steps);
      if (steps.isEmpty()) {
        throw new IllegalArgumentException("Nothing is missing in " + lesson);
      }
    }

    @Override
    public Place place() {
      return new Place.Step(lesson, steps.get(0));
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.lesson(this);
    }
  }

  /** A scenario without a safe ending and an explained choice. */
  record Scenario(ScenarioId scenario) implements Missing {
    @Override
    public Place place() {
      return new Place.Scenario(scenario);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.scenario(this);
    }
  }

  /** The check, not mastered yet. */
  record Check() implements Missing {
    @Override
    public Place place() {
      return new Place.Check();
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.check(this);
    }
  }

  /** One answer for each kind, so that a new one is not forgotten. */
  interface Fold<R> {
    R lesson(Lesson missing);

    R scenario(Scenario missing);

    R check(Check missing);
  }
}
