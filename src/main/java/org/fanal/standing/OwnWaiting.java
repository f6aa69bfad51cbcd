package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.fanal.kernel.PersonId;
import org.fanal.people.PersonalData;
import org.fanal.standing.store.WaitingRows;

/** Whether somebody wants mails about what waits for them, and when the last one left. */
@Dependent
class OwnWaiting implements PersonalData {

  private final WaitingRows rows;

  @Inject
  OwnWaiting(WaitingRows rows) {
    this.rows = rows;
  }

  @Override
  public String section() {
    return "waitingMails";
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    rows.find(person)
        .ifPresent(
            told -> {
              json.add("wanted", !told.stopped());
              told.at().ifPresent(at -> json.add("lastAt", at.toString()));
            });
    return json.build();
  }

  @Override
  public void erase(PersonId person) {
    rows.deleteOf(person);
  }
}
