package org.fanal.disclosure;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;

/** The stored form of what a share shows. */
final class ShownJson {

  private ShownJson() {}

  static JsonObject write(Shown shown) {
    JsonObjectBuilder json =
        Jsons.object()
            .add("language", shown.language().tag())
            .add("wording", shown.wording().name())
            .add("title", shown.title())
            .add("issuer", shown.issuer())
            .add("rules", shown.rules())
            .add("since", shown.since().toString())
            .add("until", shown.until().toString())
            .add("modules", array(shown.modules()))
            .add("skills", array(shown.skills()))
            .add("practicum", array(shown.practicum()))
            .add("hours", shown.hours())
            .add("assessment", shown.assessment())
            .add("limits", shown.limits());
    if (shown.frame().template() > 0) {
      json.add("frame", write(shown.frame()));
    }
    shown.name().ifPresent(name -> json.add("name", name));
    return json.build();
  }

  static Shown read(JsonObject json) {
    return new Shown(
        Language.of(json.getString("language")).orElseThrow(),
        Wording.valueOf(json.getString("wording")),
        Optional.ofNullable(json.getString("name", null)),
        json.getString("title"),
        json.getString("issuer"),
        json.getString("rules"),
        YearMonth.parse(json.getString("since")),
        LocalDate.parse(json.getString("until")),
        lines(json, "modules"),
        lines(json, "skills"),
        lines(json, "practicum"),
        json.getString("hours"),
        json.getString("assessment"),
        json.getString("limits"),
        frame(json));
  }

  private static JsonObjectBuilder write(Frame frame) {
    return Jsons.object()
        .add("template", frame.template())
        .add("lead", frame.lead())
        .add("signatories", array(frame.signatories()));
  }

  private static Frame frame(JsonObject json) {
    JsonObject frame = json.getJsonObject("frame");
    return frame == null
        ? Frame.none()
        : new Frame(frame.getInt("template"), frame.getString("lead"), lines(frame, "signatories"));
  }

  private static JsonArrayBuilder array(List<String> lines) {
    JsonArrayBuilder array = Jsons.array();
    lines.forEach(array::add);
    return array;
  }

  /** None in what was stored before there were such lines. */
  private static List<String> lines(JsonObject json, String name) {
    return json.containsKey(name)
        ? json.getJsonArray(name).getValuesAs(JsonString::getString)
        : List.of();
  }
}
