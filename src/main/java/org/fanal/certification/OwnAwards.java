package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.fanal.certification.store.AwardRows;
import org.fanal.certification.store.BulkRows;
import org.fanal.kernel.PersonId;
import org.fanal.people.PersonalData;

/** A person's awards, for their download and the end of their account. */
@ApplicationScoped
public class OwnAwards implements PersonalData {

  private Awards awards;
  private AwardRows rows;
  private BulkRows bulk;

  protected OwnAwards() {}

  @Inject
  public OwnAwards(Awards awards, AwardRows rows, BulkRows bulk) {
    this.awards = awards;
    this.rows = rows;
    this.bulk = bulk;
  }

  @Override
  public String section() {
    return "awards";
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    awards.of(person).forEach(award -> all.add(json(award)));
    return all.build();
  }

  private static JsonObjectBuilder json(Award award) {
    JsonObjectBuilder json =
        Json.createObjectBuilder(AwardJson.write(award))
            .add("id", award.id().toString())
            .add("held", award.term().isHeld())
            .add("replaced", award.term().isReplaced());
    award.term().lastDay().ifPresent(day -> json.add("lastDay", day.toString()));
    return json;
  }

  @Override
  public void erase(PersonId person) {
    rows.deleteOf(person.value());
    bulk.forget(person.value());
  }
}
