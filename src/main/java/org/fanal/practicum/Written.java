package org.fanal.practicum;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.pathway.practicum.CriterionId;
import org.fanal.pathway.requirement.HourKind;
import org.fanal.practicum.model.HourLine;
import org.fanal.practicum.model.Marks;
import org.fanal.practicum.store.HoursRow;

/** The sealed forms of what people wrote, before sealing. */
final class Written {

  private Written() {}

  static JsonObject line(HourLine line) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("day", line.day().toString())
            .add("kind", line.kind().value())
            .add("setting", line.setting())
            .add("minutes", line.time().toMinutes());
    line.reason().ifPresent(words -> json.add("reason", words));
    return json.build();
  }

  static HourLine line(HoursRow row, String text) {
    JsonObject json = read(text);
    return new HourLine(
        row.id(),
        row.corrects(),
        LocalDate.parse(json.getString("day")),
        new HourKind(json.getString("kind")),
        json.getString("setting"),
        Duration.ofMinutes(json.getInt("minutes")),
        Optional.ofNullable(json.getString("reason", null)),
        row.recordedAt());
  }

  static JsonObject marks(Marks marks) {
    JsonArrayBuilder asked = Json.createArrayBuilder();
    marks.asked().forEach(criterion -> asked.add(criterion.value()));
    JsonObjectBuilder given = Json.createObjectBuilder();
    marks.marks().forEach((criterion, mark) -> given.add(criterion.value(), mark));
    JsonObjectBuilder comments = Json.createObjectBuilder();
    marks.comments().forEach((criterion, words) -> comments.add(criterion.value(), words));
    return Json.createObjectBuilder()
        .add("asked", asked)
        .add("marks", given)
        .add("comments", comments)
        .add("declared", marks.declared())
        .build();
  }

  static Marks marks(String text) {
    JsonObject json = read(text);
    Map<CriterionId, Integer> given = new HashMap<>();
    JsonObject marks = json.getJsonObject("marks");
    marks.keySet().forEach(id -> given.put(new CriterionId(id), marks.getInt(id)));
    Map<CriterionId, String> comments = new HashMap<>();
    JsonObject words = json.getJsonObject("comments");
    words.keySet().forEach(id -> comments.put(new CriterionId(id), words.getString(id)));
    return new Marks(
        criteria(json.getJsonArray("asked")), given, comments, json.getBoolean("declared"));
  }

  private static List<CriterionId> criteria(JsonArray array) {
    return array.getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .map(CriterionId::new)
        .toList();
  }

  private static JsonObject read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
