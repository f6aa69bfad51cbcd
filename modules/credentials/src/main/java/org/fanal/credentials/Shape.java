package org.fanal.credentials;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The checks of a document that JSON-LD itself leaves out. */
final class Shape {

  private static final String CONTEXT = "@context";
  private static final String ABSOLUTE_IRI = "[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+";

  private Shape() {}

  /** Known contexts at the top, as addresses; no other keyword and no spelled-out IRI as a key. */
  static void check(JsonObject document) throws Refused {
    Refused.unless(knowsContexts(document.get(CONTEXT)), Cause.UNKNOWN_CONTEXT);
    for (Map.Entry<String, JsonValue> entry : document.entrySet()) {
      if (!entry.getKey().equals(CONTEXT)) {
        checkKeys(entry.getKey(), entry.getValue());
      }
    }
  }

  /** Every type is an absolute IRI once expanded, and so is every id. */
  static void checkIris(JsonArray expanded) throws Refused {
    for (JsonValue node : expanded) {
      checkIris("@graph", node);
    }
  }

  /** How many statements a document makes when nothing of it is dropped. */
  static long statementsIn(JsonObject node) {
    return node.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(CONTEXT) && !entry.getKey().equals("id"))
        .flatMap(entry -> valuesOf(entry.getValue()))
        .mapToLong(value -> 1 + (value instanceof JsonObject object ? statementsIn(object) : 0))
        .sum();
  }

  static Stream<JsonValue> valuesOf(JsonValue value) {
    return value instanceof JsonArray array ? array.stream() : Stream.of(value);
  }

  private static boolean knowsContexts(JsonValue contexts) {
    return contexts instanceof JsonArray array
        && !array.isEmpty()
        && array.get(0) instanceof JsonString first
        && first.getString().equals(Contexts.CREDENTIALS.toString())
        && array.stream().allMatch(Shape::isKnownContext)
        && array.stream().distinct().count() == array.size();
  }

  private static boolean isKnownContext(JsonValue context) {
    return context instanceof JsonString address
        && Contexts.addresses().stream().map(URI::toString).anyMatch(address.getString()::equals);
  }

  private static void checkKeys(String key, JsonValue value) throws Refused {
    Refused.unless(!key.equals(CONTEXT), Cause.UNKNOWN_CONTEXT);
    Refused.unless(!key.startsWith("@") && key.indexOf(':') < 0, Cause.UNDEFINED_TERM);
    for (JsonValue each : valuesOf(value).toList()) {
      Refused.unless(!(each instanceof JsonArray), Cause.MALFORMED);
      if (each instanceof JsonObject object) {
        for (Map.Entry<String, JsonValue> entry : object.entrySet()) {
          checkKeys(entry.getKey(), entry.getValue());
        }
      }
    }
  }

  private static void checkIris(String key, JsonValue value) throws Refused {
    if (key.equals("@type") || key.equals("@id")) {
      Cause cause = key.equals("@type") ? Cause.UNDEFINED_TYPE : Cause.RELATIVE_ID;
      for (JsonValue iri : valuesOf(value).toList()) {
        Refused.unless(isAbsolute(iri), cause);
      }
      return;
    }
    for (JsonValue each : childrenOf(value)) {
      if (each instanceof JsonObject object) {
        for (Map.Entry<String, JsonValue> entry : object.entrySet()) {
          checkIris(entry.getKey(), entry.getValue());
        }
      } else if (each instanceof JsonArray) {
        checkIris(key, each);
      }
    }
  }

  private static Collection<JsonValue> childrenOf(JsonValue value) {
    return value instanceof JsonArray array ? array : List.of(value);
  }

  private static boolean isAbsolute(JsonValue iri) {
    return iri instanceof JsonString text && text.getString().matches(ABSOLUTE_IRI);
  }
}
