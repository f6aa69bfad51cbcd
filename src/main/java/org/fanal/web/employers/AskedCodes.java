package org.fanal.web.employers;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.fanal.disclosure.Batches;

/**
 * The codes in what a program posted: {@code {"codes": ["…", "…"]}} and nothing else. It is read
 * part by part, so that no depth and no second {@code codes} leads anywhere.
 *
 * @param pointer where it stops being that, as a JSON pointer; empty when it is
 */
record AskedCodes(List<String> codes, String pointer) {

  private static final JsonParserFactory JSON = Json.createParserFactory(Map.of());
  private static final String WHOLE = "";
  private static final String CODES = "/codes";

  AskedCodes {
    codes = List.copyOf(codes);
  }

  boolean isWhole() {
    return !codes.isEmpty();
  }

  static AskedCodes in(byte[] body) {
    try (JsonParser parser =
        JSON.createParser(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
      return read(parser);
    } catch (JsonException | NoSuchElementException notJson) {
      return not(WHOLE);
    }
  }

  private static AskedCodes read(JsonParser parser) {
    if (parser.next() != Event.START_OBJECT
        || parser.next() != Event.KEY_NAME
        || !parser.getString().equals("codes")) {
      return not(WHOLE);
    }
    if (parser.next() != Event.START_ARRAY) {
      return not(CODES);
    }
    List<String> codes = new ArrayList<>();
    for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
      if (event != Event.VALUE_STRING || codes.size() == Batches.MOST) {
        return not(CODES + "/" + codes.size());
      }
      codes.add(parser.getString());
    }
    if (parser.next() != Event.END_OBJECT || parser.hasNext()) {
      return not(WHOLE);
    }
    return codes.isEmpty() ? not(CODES) : new AskedCodes(codes, WHOLE);
  }

  private static AskedCodes not(String pointer) {
    return new AskedCodes(List.of(), pointer);
  }
}
