package org.fanal.credentials;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.Map;

/** JSON from factories that are looked up once: the lookup costs more than all else of a parse. */
final class JsonParts {

  private static final JsonProvider PROVIDER = JsonProvider.provider();
  private static final JsonBuilderFactory BUILDERS = PROVIDER.createBuilderFactory(Map.of());
  private static final JsonParserFactory PARSERS = PROVIDER.createParserFactory(Map.of());

  private JsonParts() {}

  static JsonObjectBuilder object() {
    return BUILDERS.createObjectBuilder();
  }

  static JsonObjectBuilder copyOf(JsonObject object) {
    return BUILDERS.createObjectBuilder(object);
  }

  static JsonObjectBuilder object(Map<String, Object> fields) {
    return BUILDERS.createObjectBuilder(fields);
  }

  static JsonArrayBuilder array() {
    return BUILDERS.createArrayBuilder();
  }

  static JsonParser parser(String text) {
    return PARSERS.createParser(new StringReader(text));
  }
}
