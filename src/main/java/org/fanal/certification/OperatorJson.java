package org.fanal.certification;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what an operator sends: an object of known members, none of them twice. */
record OperatorJson(JsonObject json) {

  static final int LONGEST = 64 * 1024;

  private static final int DEEPEST = 12;
  private static final JsonReaderFactory STRICT =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\n]]");

  /** A request that cannot be granted, with the one sentence that says why. */
  static final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unfit(String sentence) {
      super(sentence);
    }
  }

  static OperatorJson read(String body) {
    if (body.length() > LONGEST || isDeep(body)) {
      throw new Unfit("That is more than a request may hold.");
    }
    try (JsonReader reader = STRICT.createReader(new StringReader(body))) {
      return new OperatorJson(reader.readObject());
    } catch (JsonException notAnObject) {
      throw new Unfit("That is not a JSON object with each member once.");
    }
  }

  /** Brackets within texts count as well: no request has so many. */
  private static boolean isDeep(String body) {
    int depth = 0;
    for (int place = 0; place < body.length(); place++) {
      char sign = body.charAt(place);
      depth += sign == '{' || sign == '[' ? 1 : 0;
      depth -= sign == '}' || sign == ']' ? 1 : 0;
      if (depth > DEEPEST) {
        return true;
      }
    }
    return false;
  }

  OperatorJson only(Set<String> names) {
    json.keySet().stream()
        .filter(name -> !names.contains(name))
        .findFirst()
        .ifPresent(
            unknown -> {
              throw new Unfit("There is no such member; known are: " + sorted(names) + ".");
            });
    return this;
  }

  Optional<String> find(String name) {
    JsonValue value = json.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof JsonString text) {
      return Optional.of(text.getString());
    }
    throw new Unfit("“" + name + "” is not a text.");
  }

  String get(String name, int longest) {
    if (CONTROL.matcher(find(name).orElse("")).find()) {
      throw new Unfit("“" + name + "” has a sign that cannot be signed.");
    }
    return find(name)
        .map(String::strip)
        .filter(text -> !text.isEmpty() && text.length() <= longest)
        .orElseThrow(
            () -> new Unfit("“" + name + "” is asked for, 1 to " + longest + " characters."));
  }

  OptionalInt number(String name) {
    JsonValue value = json.get(name);
    String written = value instanceof JsonNumber ? value.toString() : find(name).orElse("");
    return written.matches("\\d{1,9}")
        ? OptionalInt.of(Integer.parseInt(written))
        : OptionalInt.empty();
  }

  Optional<OperatorJson> part(String name) {
    return json.get(name) instanceof JsonObject part
        ? Optional.of(new OperatorJson(part))
        : Optional.empty();
  }

  boolean isTrue(String name) {
    JsonValue value = json.getOrDefault(name, JsonValue.FALSE);
    if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
      throw new Unfit("“" + name + "” is true or false.");
    }
    return value == JsonValue.TRUE;
  }

  private static String sorted(Set<String> names) {
    return String.join(", ", names.stream().sorted().toList());
  }
}
