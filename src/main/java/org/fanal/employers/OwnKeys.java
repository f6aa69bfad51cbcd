package org.fanal.employers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.List;
import org.fanal.employers.store.KeyRows;
import org.fanal.kernel.PersonId;
import org.fanal.people.PersonalData;

/** The keys that somebody made for organisations: they end with the account, and forget whose. */
@Dependent
class OwnKeys implements PersonalData {

  private final KeyRows rows;
  private final Clock clock;

  @Inject
  OwnKeys(KeyRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public String section() {
    return "employerKeys";
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    rows.madeBy(person).stream()
        .map(row -> row.key(List.of()))
        .forEach(
            key ->
                all.add(
                    Json.createObjectBuilder()
                        .add("name", key.name())
                        .add("madeAt", key.madeAt().toString())
                        .add("revoked", key.isRevoked())));
    return all.build();
  }

  @Override
  public void erase(PersonId person) {
    rows.madeBy(person).forEach(row -> row.forget(clock.instant()));
  }
}
