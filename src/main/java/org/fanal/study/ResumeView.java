package org.fanal.study;

import java.time.Instant;
import java.util.Optional;
import org.fanal.courseware.Lesson;
import org.fanal.courseware.Module;
import org.fanal.courseware.Scenario;
import org.fanal.courseware.Step;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;
import org.fanal.pathway.Place;

/**
 * Where the button « Reprendre » leads.
 *
 * @param title of the step or scenario; none for the check, which has no name of its own
 * @param lesson the lesson of a step
 * @param number the step's place in its lesson, from 1; 0 elsewhere
 * @param of how many steps the lesson has; 0 elsewhere
 * @param visitedAt when the person was last in this module
 */
public record ResumeView(
    ModulePath path,
    Module module,
    Place place,
    Optional<Text> title,
    Optional<Lesson> lesson,
    int number,
    int of,
    Optional<Instant> visitedAt) {

  static ResumeView of(Studied studied, Place place) {
    Module module = studied.module();
    Optional<Lesson> lesson = PlaceTitle.lesson(module, place);
    Optional<Step> step = PlaceTitle.step(module, place);
    return new ResumeView(
        studied.path(),
        module,
        place,
        PlaceTitle.of(module, place),
        lesson,
        step.flatMap(here -> lesson.map(in -> in.steps().indexOf(here) + 1)).orElse(0),
        lesson.map(in -> in.steps().size()).orElse(0),
        studied.progress().lastVisitAt());
  }

  /** What that place takes, in whole minutes. */
  public int minutes(Language language) {
    return place.fold(new Minutes(module, language));
  }

  private record Minutes(Module module, Language language) implements Place.Fold<Integer> {

    @Override
    public Integer step(Place.Step place) {
      return PlaceTitle.step(module, place).map(step -> step.minutes(language)).orElse(0);
    }

    @Override
    public Integer scenario(Place.Scenario place) {
      return module.findScenario(place.scenario()).map(this::each).orElse(0);
    }

    @Override
    public Integer check(Place.Check place) {
      return module.check().minutes();
    }

    @Override
    public Integer complete(Place.Complete place) {
      return 0;
    }

    private int each(Scenario scenario) {
      return module.scenarioMinutes();
    }
  }
}
