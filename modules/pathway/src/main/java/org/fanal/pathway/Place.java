package org.fanal.pathway;

import java.util.Objects;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.ScenarioId;
import org.fanal.kernel.StepId;

/** Somewhere in a module. */
public sealed interface Place {

  <R> R fold(Fold<R> fold);

  /** A step of a lesson. */
  record Step(LessonId lesson, StepId step) implements Place {

    public Step {
      Objects.requireNonNull(lesson, "lesson");
      Objects.requireNonNull(step, "step");
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.step(this);
    }
  }

  /** A scenario. */
  record Scenario(ScenarioId scenario) implements Place {

    public Scenario {
      Objects.requireNonNull(scenario, "scenario");
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.scenario(this);
    }
  }

  /** The module's check. */
  record Check() implements Place {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.check(this);
    }
  }

  /** The end of the module: nothing is left to do there. */
  record Complete() implements Place {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.complete(this);
    }
  }

  /** One answer for each kind of place, so that a new one is not forgotten. */
  interface Fold<R> {
    R step(Step place);

    R scenario(Scenario place);

    R check(Check place);

    R complete(Complete place);
  }
}
