package org.fanal.disclosure;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;
import org.fanal.disclosure.model.Code;

/**
 * What only the holder of a share sees again: the code, the notes to oneself, for whom it was made,
 * the choice of name.
 */
record ShareNotes(Code code, String forWhom, String purpose, Audience audience, NameShown name) {

  static ShareNotes read(String text) {
    JsonObject json = Jsons.read(text);
    return new ShareNotes(
        new Code(json.getString("code")),
        json.getString("forWhom"),
        json.getString("purpose", ""),
        audience(json),
        NameShown.valueOf(json.getString("name")));
  }

  String text() {
    JsonObjectBuilder json =
        Jsons.object()
            .add("code", code.characters())
            .add("forWhom", forWhom)
            .add("purpose", purpose)
            .add("audience", audience.kind().name())
            .add("name", name.name());
    audience
        .organisation()
        .ifPresent(
            chosen ->
                json.add("organisation", chosen.id().toString())
                    .add("organisationName", chosen.name()));
    return json.build().toString();
  }

  private static Audience audience(JsonObject json) {
    return switch (Audience.Kind.valueOf(json.getString("audience", "BEARER"))) {
      case BEARER -> new Audience.Bearer();
      case PERSON -> new Audience.Person();
      case ORGANISATION ->
          new Audience.Organisation(
              UUID.fromString(json.getString("organisation")), json.getString("organisationName"));
    };
  }
}
