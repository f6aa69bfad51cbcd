package org.fanal.web.trainer;

import org.fanal.courseware.Module;
import org.fanal.kernel.Language;
import org.fanal.pathway.ModuleState;
import org.fanal.pathway.Place;
import org.fanal.study.CohortRow;
import org.fanal.web.kit.Bundles;

/** Says in words where somebody is: module and step, scenario or check, and nothing of how. */
record PlaceWords(Language language, CohortRow row, Module module) implements Place.Fold<String> {

  static String of(CohortRow row, Language language) {
    return row.module()
        .map(module -> new PlaceWords(language, row, module).say())
        .orElseGet(() -> Bundles.say(language, "trainer.place.none"));
  }

  private String say() {
    return row.state() == ModuleState.COMPLETE
        ? words("complete")
        : row.place().map(place -> place.fold(this)).orElseGet(() -> words("module"));
  }

  @Override
  public String step(Place.Step place) {
    return titled("step");
  }

  @Override
  public String scenario(Place.Scenario place) {
    return titled("scenario");
  }

  @Override
  public String check(Place.Check place) {
    return words("check");
  }

  @Override
  public String complete(Place.Complete place) {
    return words("complete");
  }

  private String titled(String kind) {
    return row.placeTitle()
        .map(title -> words(kind, title.in(language)))
        .orElseGet(() -> words("module"));
  }

  private String words(String kind, String... more) {
    String module = this.module.title().in(language);
    return more.length == 0
        ? Bundles.say(language, "trainer.place." + kind, module)
        : Bundles.say(language, "trainer.place." + kind, module, more[0]);
  }
}
