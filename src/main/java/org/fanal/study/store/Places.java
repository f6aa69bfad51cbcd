package org.fanal.study.store;

import java.util.Optional;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.ScenarioId;
import org.fanal.kernel.StepId;
import org.fanal.pathway.Place;

/** Places as three columns: a kind, a lesson, and the step or scenario. */
final class Places {

  private Places() {}

  record Columns(String kind, Optional<String> lesson, Optional<String> inner) {}

  static Columns write(Place place) {
    return place.fold(new Writing());
  }

  static Place read(String kind, Optional<String> lesson, Optional<String> inner) {
    return switch (kind) {
      case "step" ->
          new Place.Step(new LessonId(lesson.orElseThrow()), new StepId(inner.orElseThrow()));
      case "scenario" -> new Place.Scenario(new ScenarioId(inner.orElseThrow()));
      case "check" -> new Place.Check();
      case "complete" -> new Place.Complete();
      default -> throw new IllegalStateException("Unknown kind of place: " + kind);
    };
  }

  private static final class Writing implements Place.Fold<Columns> {

    @Override
    public Columns step(Place.Step place) {
      return new Columns(
          "step", Optional.of(place.lesson().value()), Optional.of(place.step().value()));
    }

    @Override
    public Columns scenario(Place.Scenario place) {
      return new Columns("scenario", Optional.empty(), Optional.of(place.scenario().value()));
    }

    @Override
    public Columns check(Place.Check place) {
      return new Columns("check", Optional.empty(), Optional.empty());
    }

    @Override
    public Columns complete(Place.Complete place) {
      return new Columns("complete", Optional.empty(), Optional.empty());
    }
  }
}
