package org.fanal.disclosure;

import jakarta.json.JsonObject;
import org.fanal.disclosure.model.Code;

/**
 * What only the holder of a share sees again: the code, the note to oneself, the choice of name.
 */
record ShareNotes(Code code, String forWhom, NameShown name) {

  static ShareNotes read(String text) {
    JsonObject json = Jsons.read(text);
    return new ShareNotes(
        new Code(json.getString("code")),
        json.getString("forWhom"),
        NameShown.valueOf(json.getString("name")));
  }

  String text() {
    return Jsons.object()
        .add("code", code.characters())
        .add("forWhom", forWhom)
        .add("name", name.name())
        .build()
        .toString();
  }
}
