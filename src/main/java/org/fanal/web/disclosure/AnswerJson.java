package org.fanal.web.disclosure;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.fanal.disclosure.Answer;
import org.fanal.disclosure.Shown;

/**
 * The answer to a code as JSON. Which wording was chosen is not said: neutral words look like any
 * other course.
 */
public final class AnswerJson {

  static final byte[] NOT_VALID = "{\"valid\":false}".getBytes(StandardCharsets.UTF_8);

  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  private AnswerJson() {}

  static byte[] of(Answer answer, String contact) {
    return answer.valid().map(valid -> of(valid, contact)).orElse(NOT_VALID);
  }

  private static byte[] of(Answer.Valid valid, String contact) {
    return JSON.createObjectBuilder()
        .add("valid", true)
        .add("checkedAt", valid.checkedAt().toString())
        .add("reference", valid.reference())
        .add("contact", contact)
        .add("shown", of(valid.shown()))
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  /** What a share shows, in the order in which it is read. */
  public static JsonObjectBuilder of(Shown shown) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("language", shown.language().tag())
            .add("title", shown.title())
            .add("lead", shown.frame().lead())
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
    shown.name().ifPresent(name -> json.add("name", name));
    return json;
  }

  private static JsonArrayBuilder array(List<String> lines) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    lines.forEach(array::add);
    return array;
  }
}
