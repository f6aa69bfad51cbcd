package org.fanal.credentials;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;

/** Reads what a certificate says from JSON of the one shape that Fanal issues. */
final class StatementReader {

  private StatementReader() {}

  static Statement read(JsonObject json) throws Refused {
    JsonObject issuer = Fields.object(json, "issuer");
    JsonObject subject = Fields.object(json, "credentialSubject");
    JsonObject achievement = Fields.object(subject, "achievement");
    Refused.unless(Fields.hasType(json, "VerifiableCredential"), Cause.MALFORMED);
    Refused.unless(Fields.hasType(json, "OpenBadgeCredential"), Cause.MALFORMED);
    Refused.unless(Fields.hasType(subject, "AchievementSubject"), Cause.MALFORMED);
    return new Statement(
        Fields.text(json, "id"),
        Fields.uri(issuer, "id"),
        Fields.text(issuer, "name"),
        Fields.text(achievement, "inLanguage"),
        Fields.uri(achievement, "id"),
        Fields.text(achievement, "name"),
        Fields.text(achievement, "description"),
        Fields.text(Fields.object(achievement, "criteria"), "narrative"),
        holder(subject),
        Fields.instant(json, "validFrom"),
        Fields.instant(json, "validUntil"),
        status(json));
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
    return Optional.of(Fields.text(identifiers.asJsonArray().getJsonObject(0), "identityHash"));
  }

  private static Optional<StatusRef> status(JsonObject json) throws Refused {
    if (!json.containsKey("credentialStatus")) {
      return Optional.empty();
    }
    JsonObject entry = Fields.object(json, "credentialStatus");
    Refused.unless(Fields.hasType(entry, "BitstringStatusListEntry"), Cause.STATUS_UNSUPPORTED);
    Refused.unless(
        Fields.text(entry, "statusPurpose").equals(StatusListCredential.PURPOSE),
        Cause.STATUS_UNSUPPORTED);
    String index = Fields.text(entry, "statusListIndex");
    Refused.unless(index.matches("0|[1-9][0-9]{0,5}"), Cause.STATUS_UNSUPPORTED);
    try {
      return Optional.of(
          new StatusRef(Fields.uri(entry, "statusListCredential"), Integer.parseInt(index)));
    } catch (IllegalArgumentException outside) {
      throw new Refused(Cause.STATUS_UNSUPPORTED);
    }
  }
}
