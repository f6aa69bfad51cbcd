package org.fanal.courseware;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.Text;

/** What module.yaml says. */
record ModuleHead(
    ModuleId id,
    String code,
    Text title,
    Text summary,
    Text contentNote,
    List<Text> outcomes,
    List<Text> skills,
    List<Text> neutralSkills,
    List<Located> lessons,
    List<Located> scenarios,
    CheckRules check,
    int checkLine,
    int scenarioMinutes) {

  private static final int MOST_MINUTES = 240;

  static Optional<ModuleHead> read(YamlMap map) {
    Optional<String> id = map.id("id");
    Optional<String> code = map.string("code");
    Optional<Text> title = map.text("title");
    Optional<Text> summary = map.text("summary");
    Optional<Text> note = map.text("contentNote");
    List<Text> outcomes = map.texts("outcomes");
    List<Text> skills = map.texts("skills");
    List<Text> neutralSkills = map.texts("neutralSkills");
    List<Located> lessons = map.ids("lessons");
    List<Located> scenarios = map.ids("scenarios");
    Optional<CheckRules> check = map.map("check").flatMap(ModuleHead::check);
    OptionalInt scenarioMinutes = map.number("scenarioMinutes", 1, MOST_MINUTES);
    map.close();
    neutralSkills.forEach(skill -> NeutralWords.check(map, "neutralSkills", skill));
    if (id.isEmpty() || code.isEmpty() || title.isEmpty() || summary.isEmpty() || note.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ModuleHead(
            new ModuleId(id.get()),
            code.get(),
            title.get(),
            summary.get(),
            note.get(),
            outcomes,
            skills,
            neutralSkills,
            lessons,
            scenarios,
            check.orElse(new CheckRules(1, 0)),
            map.line("check"),
            scenarioMinutes.orElse(0)));
  }

  private static Optional<CheckRules> check(YamlMap map) {
    OptionalInt draw = map.number("draw", 1, 100);
    OptionalInt minutes = map.number("minutes", 1, MOST_MINUTES);
    map.close();
    return draw.isPresent() && minutes.isPresent()
        ? Optional.of(new CheckRules(draw.getAsInt(), minutes.getAsInt()))
        : Optional.empty();
  }
}
