package org.fanal.web.disclosure;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Finds the code in what was posted, as {@code {"code": "…"}} or as a field of a form. */
final class TypedCode {

  /** Room for a link, and less than what a parser takes to lose itself in. */
  private static final int LONGEST_BODY = 600;

  private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

  private TypedCode() {}

  /** Empty text for anything that holds no code: it gets the same answer as a wrong one. */
  static String in(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > LONGEST_BODY) {
      return "";
    }
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    if (!type.startsWith("application/json")) {
      return Optional.ofNullable(request.getParameter("code")).orElse("");
    }
    byte[] body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
    return body.length > LONGEST_BODY ? "" : inJson(body);
  }

  private static String inJson(byte[] body) {
    try (JsonReader reader =
        JSON.createReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
      JsonStructure json = reader.read();
      JsonValue code =
          json.getValueType() == JsonValue.ValueType.OBJECT
              ? json.asJsonObject().get("code")
              : JsonValue.NULL;
      return code instanceof JsonString text ? text.getString() : "";
    } catch (JsonException notJson) {
      return "";
    }
  }
}
