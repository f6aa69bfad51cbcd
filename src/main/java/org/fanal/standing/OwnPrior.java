package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.people.PersonalData;
import org.fanal.standing.store.PriorRows;

/** What somebody brought from elsewhere, for their download and the end of their account. */
@Dependent
class OwnPrior implements PersonalData {

  private final PriorRows rows;
  private final PriorSeals seals;

  @Inject
  OwnPrior(PriorRows rows, PriorSeals seals) {
    this.rows = rows;
    this.seals = seals;
  }

  @Override
  public String section() {
    return "priorLearning";
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    seals
        .openAll(person.value(), rows.of(person).values())
        .forEach((decision, opened) -> all.add(written(decision, opened)));
    return all.build();
  }

  @Override
  public void erase(PersonId person) {
    rows.deleteOf(person);
  }

  private static JsonObjectBuilder written(UUID decision, PriorSeals.Opened opened) {
    JsonObjectBuilder one = Json.createObjectBuilder().add("decision", decision.toString());
    opened.wish().ifPresent(wish -> add(one, wish));
    opened.file().ifPresent(file -> one.add("file", file));
    return one;
  }

  private static void add(JsonObjectBuilder one, PriorWish wish) {
    JsonArrayBuilder modules = Json.createArrayBuilder();
    wish.modules().forEach(module -> modules.add(module.value()));
    one.add("modules", modules).add("sentence", wish.sentence());
    wish.kind().ifPresent(kind -> one.add("kind", kind.value()));
    wish.time().ifPresent(time -> one.add("minutes", time.toMinutes()));
  }
}
