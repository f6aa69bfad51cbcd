package org.fanal.web.learn;

import java.util.List;
import org.fanal.courseware.Lesson;
import org.fanal.courseware.Module;
import org.fanal.courseware.Scenario;
import org.fanal.courseware.Step;
import org.fanal.kernel.Language;
import org.fanal.pathway.Place;
import org.fanal.study.ModulePath;
import org.fanal.web.kit.Bundles;

/**
 * A place of a module, as a link shows it.
 *
 * @param rank which step, lesson or scenario it is, in words; for example « étape 5 »
 */
public record Signpost(String address, String rank, String title) {

  static Signpost to(ModulePath path, Module module, Place place, Language language) {
    return place.fold(new Writer(path, module, language));
  }

  private record Writer(ModulePath path, Module module, Language language)
      implements Place.Fold<Signpost> {

    @Override
    public Signpost step(Place.Step place) {
      Lesson lesson = module.findLesson(place.lesson()).orElseThrow();
      Step step = lesson.findStep(place.step()).orElseThrow();
      int number = lesson.steps().indexOf(step) + 1;
      String rank =
          number == 1
              ? say("learn.rank.lesson", module.lessons().indexOf(lesson) + 1)
              : say("learn.rank.step", number);
      return new Signpost(LearnAddress.of(path, place), rank, step.title().in(language));
    }

    @Override
    public Signpost scenario(Place.Scenario place) {
      List<Scenario> scenarios = module.scenarios();
      Scenario scenario = module.findScenario(place.scenario()).orElseThrow();
      return new Signpost(
          LearnAddress.of(path, place),
          say("learn.rank.scenario", scenarios.indexOf(scenario) + 1),
          scenario.title().in(language));
    }

    @Override
    public Signpost check(Place.Check place) {
      return new Signpost(
          LearnAddress.of(path, place), say("learn.rank.check"), say("learn_check.title"));
    }

    @Override
    public Signpost complete(Place.Complete place) {
      return new Signpost(
          LearnAddress.of(path, place), say("learn.rank.end"), module.title().in(language));
    }

    private String say(String key, Object... arguments) {
      return Bundles.say(language, key, arguments);
    }
  }
}
