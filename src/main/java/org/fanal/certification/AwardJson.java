package org.fanal.certification;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Text;

/**
 * The stored and exported form of an award's facts. What was stored when all awards were about one
 * module says no kind.
 */
final class AwardJson {

  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  private AwardJson() {}

  static JsonObject write(Award award) {
    Taught taught = award.taught();
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("kind", award.kind().name())
            .add("programme", award.programme().value())
            .add("version", award.version())
            .add("minutes", award.minutes())
            .add("completedAt", award.completedAt().toString())
            .add("title", text(taught.title()))
            .add("neutralTitle", text(taught.neutralTitle()))
            .add("modules", texts(taught.modules()))
            .add("skills", texts(taught.skills()))
            .add("neutralSkills", texts(taught.neutralSkills()))
            .add("drawn", taught.drawn())
            .add("pass", taught.pass())
            .add("scenarios", taught.scenarios())
            .add("practised", PractisedJson.write(award.practised()));
    award.module().ifPresent(module -> json.add("module", module.value()));
    award.template().ifPresent(template -> json.add("template", write(template)));
    return json.build();
  }

  static Award read(AwardId id, PersonId holder, String stored, Term term) {
    try (JsonReader reader = Json.createReader(new StringReader(stored))) {
      JsonObject json = reader.readObject();
      return new Award(
          id,
          holder,
          AwardKind.valueOf(json.getString("kind", AwardKind.MODULE.name())),
          new ProgrammeId(json.getString("programme")),
          Optional.ofNullable(json.getString("module", null)).map(ModuleId::new),
          json.getString("version"),
          json.getInt("minutes"),
          Instant.parse(json.getString("completedAt")),
          taught(json),
          json.containsKey("practised")
              ? PractisedJson.read(json.getJsonObject("practised"))
              : Practised.nothing(),
          term,
          template(json));
    }
  }

  /** The words are kept with the facts, so that what an award says needs nothing else. */
  private static JsonObjectBuilder write(Template template) {
    return JSON.createObjectBuilder()
        .add("number", template.number())
        .add("words", TemplateJson.write(template.words()));
  }

  private static Optional<Template> template(JsonObject json) {
    return Optional.ofNullable(json.getJsonObject("template"))
        .map(
            found ->
                new Template(
                    found.getInt("number"), TemplateJson.read(found.getJsonObject("words"))));
  }

  private static Taught taught(JsonObject json) {
    return new Taught(
        text(json.getJsonObject("title")),
        text(json.getJsonObject("neutralTitle")),
        json.containsKey("modules") ? texts(json.getJsonArray("modules")) : List.of(),
        texts(json.getJsonArray("skills")),
        texts(json.getJsonArray("neutralSkills")),
        json.getInt("scenarios"),
        json.getInt("drawn"),
        json.getInt("pass", Taught.MASTERY));
  }

  static JsonObject text(Text text) {
    return JSON.createObjectBuilder().add("fr", text.fr()).add("en", text.en()).build();
  }

  static Text text(JsonObject json) {
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
