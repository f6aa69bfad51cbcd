package org.fanal.employers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import org.fanal.employers.store.NewsRows;
import org.fanal.kernel.PersonId;
import org.fanal.people.PersonalData;

/** About which organisations somebody chose to get mails. */
@Dependent
class OwnNews implements PersonalData {

  private final NewsRows rows;

  @Inject
  OwnNews(NewsRows rows) {
    this.rows = rows;
  }

  @Override
  public String section() {
    return "rosterNews";
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    rows.of(person.value()).forEach(organisation -> all.add(organisation.toString()));
    return all.build();
  }

  @Override
  public void erase(PersonId person) {
    rows.deleteOf(person.value());
  }
}
