package org.fanal.certification;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored form of what was practised. */
final class PractisedJson {

  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  private PractisedJson() {}

  static JsonObject write(Practised practised) {
    JsonArrayBuilder hours = JSON.createArrayBuilder();
    practised
        .hours()
        .forEach(
            each ->
                hours.add(
                    JSON.createObjectBuilder()
                        .add("kind", AwardJson.text(each.kind()))
                        .add("minutes", each.minutes())));
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("hours", hours)
            .add("settings", worded(practised.settings()))
            .add("shown", worded(practised.shown()));
    practised.codeOfEthics().ifPresent(version -> json.add("codeOfEthics", version));
    return json.build();
  }

  static Practised read(JsonObject json) {
    return new Practised(
        json.getJsonArray("hours").getValuesAs(JsonObject.class).stream()
            .map(
                each ->
                    new Hours(AwardJson.text(each.getJsonObject("kind")), each.getInt("minutes")))
            .toList(),
        worded(json.getJsonArray("settings")),
        worded(json.getJsonArray("shown")),
        Optional.ofNullable(json.getString("codeOfEthics", null)));
  }

  private static JsonArrayBuilder worded(List<Worded> all) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    all.forEach(
        each ->
            array.add(
                JSON.createObjectBuilder()
                    .add("full", AwardJson.text(each.full()))
                    .add("neutral", AwardJson.text(each.neutral()))));
    return array;
  }

  private static List<Worded> worded(JsonArray array) {
    return array.getValuesAs(JsonObject.class).stream()
        .map(
            each ->
                new Worded(
                    AwardJson.text(each.getJsonObject("full")),
                    AwardJson.text(each.getJsonObject("neutral"))))
        .toList();
  }
}
