package org.fanal.study;

import java.util.Optional;
import org.fanal.courseware.Lesson;
import org.fanal.courseware.Module;
import org.fanal.courseware.Scenario;
import org.fanal.courseware.Step;
import org.fanal.kernel.Text;
import org.fanal.pathway.Place;

/** How a place is called in a version of a module, which may not have it. */
final class PlaceTitle {

  private PlaceTitle() {}

  static Optional<Text> of(Module module, Place place) {
    return place.fold(new Titles(module));
  }

  static Optional<Lesson> lesson(Module module, Place place) {
    return place instanceof Place.Step step ? module.findLesson(step.lesson()) : Optional.empty();
  }

  static Optional<Step> step(Module module, Place place) {
    return place instanceof Place.Step step
        ? lesson(module, place).flatMap(lesson -> lesson.findStep(step.step()))
        : Optional.empty();
  }

  private record Titles(Module module) implements Place.Fold<Optional<Text>> {

    @Override
    public Optional<Text> step(Place.Step place) {
      return PlaceTitle.step(module, place).map(Step::title);
    }

    @Override
    public Optional<Text> scenario(Place.Scenario place) {
      return module.findScenario(place.scenario()).map(Scenario::title);
    }

    @Override
    public Optional<Text> check(Place.Check place) {
      return Optional.empty();
    }

    @Override
    public Optional<Text> complete(Place.Complete place) {
      return Optional.empty();
    }
  }
}
