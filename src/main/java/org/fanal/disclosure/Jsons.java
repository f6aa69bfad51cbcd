package org.fanal.disclosure;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.Map;

/** JSON without looking the library up each time, which would cost more than the work itself. */
final class Jsons {

  private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private Jsons() {}

  static JsonObjectBuilder object() {
    return BUILDERS.createObjectBuilder();
  }

  static JsonObjectBuilder object(JsonObject like) {
    return BUILDERS.createObjectBuilder(like);
  }

  static JsonArrayBuilder array() {
    return BUILDERS.createArrayBuilder();
  }

  static JsonObject read(String text) {
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (IllegalArgumentException | ArithmeticException | UnsupportedOperationException wide) {
      throw new JsonException("A number that has no room", wide);
    }
  }
}
