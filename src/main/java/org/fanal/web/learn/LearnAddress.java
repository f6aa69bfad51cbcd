package org.fanal.web.learn;

import org.fanal.kernel.Language;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.ScenarioId;
import org.fanal.kernel.StepId;
import org.fanal.pathway.Place;
import org.fanal.study.ModulePath;

/** The addresses of what is studied. */
final class LearnAddress {

  static final String DASHBOARD = "/dashboard";

  private LearnAddress() {}

  static String enrol(ProgrammeId programme) {
    return "/enrol/" + programme;
  }

  static String programme(ProgrammeId programme) {
    return "/learn/" + programme;
  }

  static String module(ModulePath path) {
    return programme(path.programme()) + "/" + path.module();
  }

  static String step(ModulePath path, LessonId lesson, StepId step) {
    return module(path) + "/" + lesson + "/" + step;
  }

  /**
   * @param part of what stands around the lessons: practicum, session or journal
   */
  static String guide(ModulePath path, String part) {
    return module(path) + "/" + part;
  }

  static String paper(ModulePath path, LessonId lesson) {
    return module(path) + "/" + lesson + "/print";
  }

  static String scenario(ModulePath path, ScenarioId scenario) {
    return module(path) + "/scenario/" + scenario;
  }

  static String check(ModulePath path) {
    return module(path) + "/check";
  }

  static String book(ModulePath path, Language language) {
    return "/do/book/" + path.programme() + "/" + path.module() + "/" + language.tag();
  }

  static String lookBack(ProgrammeId programme) {
    return "/learn/" + programme + "/look-back";
  }

  static String exam(ProgrammeId programme) {
    return "/learn/" + programme + "/exam";
  }

  static String of(ModulePath path, Place place) {
    return place.fold(new ToAddress(path));
  }

  private record ToAddress(ModulePath path) implements Place.Fold<String> {

    @Override
    public String step(Place.Step place) {
      return LearnAddress.step(path, place.lesson(), place.step());
    }

    @Override
    public String scenario(Place.Scenario place) {
      return LearnAddress.scenario(path, place.scenario());
    }

    @Override
    public String check(Place.Check place) {
      return LearnAddress.check(path);
    }

    @Override
    public String complete(Place.Complete place) {
      return module(path);
    }
  }
}
