package org.fanal.credentials.foreign;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fanal.credentials.ForeignJson;

/** Members of an object that may be there, or be something else than one would think. */
final class Members {

  private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  private Members() {}

  static JsonObject parsed(byte[] json) throws Unreadable {
    ForeignJson read = ForeignJson.read(json);
    return read.object()
        .orElseThrow(
            () -> new Unreadable(read.refused().map(Obstacle::of).orElse(Obstacle.NOT_READABLE)));
  }

  static Optional<JsonObject> object(JsonObject in, String name) {
    return values(in.get(name))
        .filter(JsonObject.class::isInstance)
        .map(JsonValue::asJsonObject)
        .findFirst();
  }

  static Optional<String> string(JsonObject in, String name) {
    return in.get(name) instanceof JsonString text
        ? Optional.of(text.getString())
        : Optional.empty();
  }

  static boolean hasType(JsonObject in, String type) {
    return Stream.of("type", "@type")
        .flatMap(name -> values(in.get(name)))
        .anyMatch(each -> each instanceof JsonString text && text.getString().equals(type));
  }

  /** A text, or the first of several languages. */
  static Optional<String> words(JsonObject in, String name) {
    return values(in.get(name)).flatMap(Members::wordsOf).findFirst().flatMap(Plain::line);
  }

  /** An instant in one of the spellings that are found in badges. */
  static Optional<Instant> instant(JsonObject in, String name) {
    JsonValue value = in.get(name);
    Optional<Instant> found =
        value instanceof JsonNumber seconds
            ? Optional.of(seconds.doubleValue())
                .filter(each -> Math.abs(each) < 1e10)
                .map(each -> Instant.ofEpochSecond(each.longValue()))
            : string(in, name).filter(text -> text.length() <= 40).flatMap(Members::instant);
    return found.filter(at -> !at.isBefore(EARLIEST) && at.isBefore(LATEST));
  }

  private static Stream<String> wordsOf(JsonValue value) {
    if (value instanceof JsonString text) {
      return Stream.of(text.getString());
    }
    if (!(value instanceof JsonObject object)) {
      return Stream.empty();
    }
    return object.containsKey("@value")
        ? string(object, "@value").stream()
        : object.keySet().stream().flatMap(language -> string(object, language).stream());
  }

  private static Stream<JsonValue> values(JsonValue value) {
    if (value == null) {
      return Stream.empty();
    }
    return value instanceof JsonArray array ? array.stream() : Stream.of(value);
  }

  private static Optional<Instant> instant(String text) {
    return Stream.<Function<String, Instant>>of(
            each -> OffsetDateTime.parse(each).toInstant(),
            each -> LocalDateTime.parse(each).toInstant(ZoneOffset.UTC),
            each -> LocalDate.parse(each).atStartOfDay(ZoneOffset.UTC).toInstant())
        .flatMap(spelling -> tried(spelling, text).stream())
        .findFirst();
  }

  private static Optional<Instant> tried(Function<String, Instant> spelling, String text) {
    try {
      return Optional.of(spelling.apply(text));
    } catch (DateTimeException anotherSpelling) {
      return Optional.empty();
    }
  }
}
