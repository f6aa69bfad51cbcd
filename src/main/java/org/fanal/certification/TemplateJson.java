package org.fanal.certification;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/** The stored form of a template's words. */
final class TemplateJson {

  private TemplateJson() {}

  static JsonObject write(TemplateWords words) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    words.texts().forEach(json::add);
    return json.build();
  }

  static TemplateWords read(JsonObject json) {
    Map<String, String> texts = new HashMap<>();
    json.keySet().forEach(name -> texts.put(name, json.getString(name)));
    return new TemplateWords(texts);
  }

  static TemplateWords read(String stored) {
    try (JsonReader reader = Json.createReader(new StringReader(stored))) {
      return read(reader.readObject());
    }
  }
}
