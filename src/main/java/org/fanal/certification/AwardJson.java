package org.fanal.certification;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Text;

/** The stored and exported form of an award's facts. */
final class AwardJson {

  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  private AwardJson() {}

  static JsonObject write(Award award) {
    Taught taught = award.taught();
    return JSON.createObjectBuilder()
        .add("programme", award.programme().value())
        .add("module", award.module().value())
        .add("version", award.version())
        .add("minutes", award.minutes())
        .add("completedAt", award.completedAt().toString())
        .add("title", text(taught.title()))
        .add("neutralTitle", text(taught.neutralTitle()))
        .add("skills", texts(taught.skills()))
        .add("neutralSkills", texts(taught.neutralSkills()))
        .add("drawn", taught.drawn())
        .add("scenarios", taught.scenarios())
        .build();
  }

  static Award read(AwardId id, PersonId holder, String stored) {
    try (JsonReader reader = Json.createReader(new StringReader(stored))) {
      JsonObject json = reader.readObject();
      return new Award(
          id,
          holder,
          new ProgrammeId(json.getString("programme")),
          new ModuleId(json.getString("module")),
          json.getString("version"),
          json.getInt("minutes"),
          Instant.parse(json.getString("completedAt")),
          taught(json));
    }
  }

  private static Taught taught(JsonObject json) {
    return new Taught(
        text(json.getJsonObject("title")),
        text(json.getJsonObject("neutralTitle")),
        texts(json.getJsonArray("skills")),
        texts(json.getJsonArray("neutralSkills")),
        json.getInt("drawn"),
        json.getInt("scenarios"));
  }

  private static JsonObject text(Text text) {
    return JSON.createObjectBuilder().add("fr", text.fr()).add("en", text.en()).build();
  }

  private static Text text(JsonObject json) {
    return new Text(json.getString("fr"), json.getString("en"));
  }

  private static JsonArray texts(List<Text> texts) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    texts.forEach(each -> array.add(text(each)));
    return array.build();
  }

  private static List<Text> texts(JsonArray array) {
    return array.getValuesAs(JsonObject.class).stream().map(AwardJson::text).toList();
  }
}
