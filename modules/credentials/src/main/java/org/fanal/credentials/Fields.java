package org.fanal.credentials;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/** Fields of a JSON object as what they should be; {@link Cause#MALFORMED} where they are not. */
final class Fields {

  private Fields() {}

  static boolean hasType(JsonObject json, String type) {
    return json.containsKey("type")
        && Shape.valuesOf(json.get("type"))
            .anyMatch(each -> each instanceof JsonString text && text.getString().equals(type));
  }

  static JsonObject object(JsonObject json, String field) throws Refused {
    Refused.unless(json.get(field) instanceof JsonObject, Cause.MALFORMED);
    return json.getJsonObject(field);
  }

  static String text(JsonObject json, String field) throws Refused {
    Refused.unless(json.get(field) instanceof JsonString, Cause.MALFORMED);
    return json.getString(field);
  }

  static URI uri(JsonObject json, String field) throws Refused {
    try {
      return URI.create(text(json, field));
    } catch (IllegalArgumentException notAnAddress) {
      throw new Refused(Cause.MALFORMED);
    }
  }

  static Instant instant(JsonObject json, String field) throws Refused {
    try {
      return Instant.parse(text(json, field));
    } catch (DateTimeException notAnInstant) {
      throw new Refused(Cause.MALFORMED);
    }
  }

  static List<JsonValue> list(JsonObject json, String field) throws Refused {
    Refused.unless(json.get(field) instanceof JsonArray, Cause.MALFORMED);
    return json.getJsonArray(field);
  }
}
