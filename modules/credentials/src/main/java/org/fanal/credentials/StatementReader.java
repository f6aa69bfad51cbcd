package org.fanal.credentials;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Reads what a certificate says from JSON of the one shape that Fanal issues. */
final class StatementReader {

  private StatementReader() {}

  static Statement read(JsonObject json) throws Refused {
    JsonObject issuer = object(json, "issuer");
    JsonObject subject = object(json, "credentialSubject");
    JsonObject achievement = object(subject, "achievement");
    Refused.unless(hasType(json, "VerifiableCredential"), Cause.MALFORMED);
    Refused.unless(hasType(json, "OpenBadgeCredential"), Cause.MALFORMED);
    Refused.unless(hasType(subject, "AchievementSubject"), Cause.MALFORMED);
    return new Statement(
        text(json, "id"),
        uri(issuer, "id"),
        text(issuer, "name"),
        text(achievement, "inLanguage"),
        uri(achievement, "id"),
        text(achievement, "name"),
        text(achievement, "description"),
        text(object(achievement, "criteria"), "narrative"),
        holder(subject),
        instant(json, "validFrom"),
        instant(json, "validUntil"),
        status(json));
  }

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

  private static Optional<String> holder(JsonObject subject) throws Refused {
    if (!subject.containsKey("identifier")) {
      return Optional.empty();
    }
    JsonValue identifiers = subject.get("identifier");
    Refused.unless(
        identifiers instanceof JsonArray array
            && array.size() == 1
            && array.get(0) instanceof JsonObject,
        Cause.MALFORMED);
    return Optional.of(text(identifiers.asJsonArray().getJsonObject(0), "identityHash"));
  }

  private static Optional<StatusRef> status(JsonObject json) throws Refused {
    if (!json.containsKey("credentialStatus")) {
      return Optional.empty();
    }
    JsonObject entry = object(json, "credentialStatus");
    Refused.unless(hasType(entry, "BitstringStatusListEntry"), Cause.STATUS_UNSUPPORTED);
    Refused.unless(
        text(entry, "statusPurpose").equals(StatusListCredential.PURPOSE),
        Cause.STATUS_UNSUPPORTED);
    String index = text(entry, "statusListIndex");
    Refused.unless(index.matches("0|[1-9][0-9]{0,5}"), Cause.STATUS_UNSUPPORTED);
    try {
      return Optional.of(
          new StatusRef(uri(entry, "statusListCredential"), Integer.parseInt(index)));
    } catch (IllegalArgumentException outside) {
      throw new Refused(Cause.STATUS_UNSUPPORTED);
    }
  }
}
