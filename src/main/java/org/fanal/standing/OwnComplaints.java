package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.fanal.kernel.PersonId;
import org.fanal.people.PersonalData;
import org.fanal.platform.Secrets;
import org.fanal.standing.store.ComplaintRow;
import org.fanal.standing.store.ComplaintRows;

/**
 * Complaints of which a case about somebody came: they read the words, and never who wrote them.
 * They go with the person they are about.
 */
@Dependent
class OwnComplaints implements PersonalData {

  private final ComplaintRows rows;
  private final Secrets secrets;

  @Inject
  OwnComplaints(ComplaintRows rows, Secrets secrets) {
    this.rows = rows;
    this.secrets = secrets;
  }

  @Override
  public String section() {
    return "complaints";
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    rows.about(person).forEach(row -> all.add(written(row)));
    return all.build();
  }

  @Override
  public void erase(PersonId person) {
    rows.idsAbout(person)
        .forEach(
            complaint -> {
              rows.delete(complaint);
              secrets.destroy(complaint);
            });
    rows.forget(person);
  }

  private JsonObjectBuilder written(ComplaintRow row) {
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("receivedAt", row.receivedAt().toString());
    secrets
        .open(row.id(), Complaints.textContext(row.id()), row.text())
        .ifPresent(text -> json.add("text", text));
    row.decision().ifPresent(decision -> json.add("decision", decision.toString()));
    return json;
  }
}
