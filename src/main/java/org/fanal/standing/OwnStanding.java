package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.fanal.kernel.PersonId;
import org.fanal.people.PersonalData;
import org.fanal.standing.store.StandingRows;

/** A person's history, for their download and the end of their account. */
@Dependent
class OwnStanding implements PersonalData {

  private final StandingRows rows;
  private final Views views;

  @Inject
  OwnStanding(StandingRows rows, Views views) {
    this.rows = rows;
    this.views = views;
  }

  @Override
  public String section() {
    return "standing";
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    rows.facts(person)
        .forEach(
            (programme, facts) ->
                views.lines(person, facts).forEach(line -> all.add(written(programme, line))));
    return all.build();
  }

  @Override
  public void erase(PersonId person) {
    rows.deleteOf(person);
    rows.forget(person);
  }

  private static JsonObjectBuilder written(String programme, HistoryLine line) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("programme", programme)
            .add("kind", line.kind().name())
            .add("at", line.at().toString())
            .add("rules", line.rules().toString());
    line.reason().ifPresent(reason -> json.add("reason", reason));
    return json;
  }
}
