package org.fanal.credentials;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Reads bytes as JSON that has one meaning only: whole UTF-8, no key twice, little depth. What is
 * ours to sign has no null, nothing empty and plain integers besides; of what others made that is
 * not asked.
 */
final class StrictJson {

  static final int MAX_BYTES = 64 * 1024;
  static final int MAX_DEPTH = 12;
  private static final String PLAIN_INTEGER = "0|-?[1-9][0-9]{0,14}";
  private static final String SHORT_NUMBER =
      "-?(0|[1-9][0-9]{0,17})([.][0-9]{1,17})?([eE][+-]?[0-9]{1,2})?";

  private final JsonParser parser;
  private final boolean ours;

  private StrictJson(JsonParser parser, boolean ours) {
    this.parser = parser;
    this.ours = ours;
  }

  static JsonObject read(byte[] bytes) throws Refused {
    return read(bytes, true);
  }

  /** What others made: nulls, empty values and numbers with a fraction are theirs to write. */
  static JsonObject readForeign(byte[] bytes) throws Refused {
    return read(bytes, false);
  }

  private static JsonObject read(byte[] bytes, boolean ours) throws Refused {
    Refused.unless(bytes.length <= MAX_BYTES, Cause.TOO_LARGE);
    try (JsonParser parser = JsonParts.parser(textOf(bytes))) {
      Refused.unless(parser.next() == Event.START_OBJECT, Cause.NOT_JSON);
      JsonObject read = new StrictJson(parser, ours).object(1);
      Refused.unless(!parser.hasNext(), Cause.NOT_JSON);
      return read;
    } catch (JsonException
        | NoSuchElementException
        | IllegalStateException
        | IllegalArgumentException
        | ArithmeticException
        | UnsupportedOperationException notJson) {
      throw new Refused(Cause.NOT_JSON);
    }
  }

  static byte[] write(JsonObject object) {
    return object.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String textOf(byte[] bytes) throws Refused {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new Refused(Cause.NOT_JSON);
    }
  }

  private JsonObject object(int depth) throws Refused {
    Refused.unless(depth <= MAX_DEPTH, Cause.TOO_DEEP);
    JsonObjectBuilder object = JsonParts.object();
    Set<String> keys = new HashSet<>();
    for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
      String key = parser.getString();
      Refused.unless(keys.add(key), Cause.DUPLICATE_KEY);
      object.add(key, value(parser.next(), depth));
    }
    Refused.unless(!ours || !keys.isEmpty(), Cause.EMPTY_VALUE);
    return object.build();
  }

  private JsonArray array(int depth) throws Refused {
    Refused.unless(depth <= MAX_DEPTH, Cause.TOO_DEEP);
    JsonArrayBuilder array = JsonParts.array();
    boolean empty = true;
    for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
      array.add(value(event, depth));
      empty = false;
    }
    Refused.unless(!ours || !empty, Cause.EMPTY_VALUE);
    return array.build();
  }

  private JsonValue value(Event event, int depth) throws Refused {
    return switch (event) {
      case START_OBJECT -> object(depth + 1);
      case START_ARRAY -> array(depth + 1);
      case VALUE_STRING -> whole((JsonString) parser.getValue());
      case VALUE_NUMBER -> plain();
      case VALUE_TRUE -> JsonValue.TRUE;
      case VALUE_FALSE -> JsonValue.FALSE;
      case VALUE_NULL -> nothing();
      default -> throw new Refused(Cause.NOT_JSON);
    };
  }

  private JsonValue nothing() throws Refused {
    Refused.unless(!ours, Cause.EMPTY_VALUE);
    return JsonValue.NULL;
  }

  private static JsonString whole(JsonString text) throws Refused {
    Refused.unless(Words.areWhole(text.getString()), Cause.NOT_JSON);
    return text;
  }

  /** As it is spelled, before it is made: the library has no room for every number. */
  private JsonValue plain() throws Refused {
    String form = ours ? PLAIN_INTEGER : SHORT_NUMBER;
    Refused.unless(parser.getString().matches(form), Cause.MALFORMED);
    return parser.getValue();
  }
}
